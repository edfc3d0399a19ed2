"""The wire between judge and worker: data only, in exact types, within limits.

Both sides use this file, and inside the sandbox nothing of the engine but it and `worker.py` exists, so it imports
the standard library and NumPy alone. A value is a tag byte and what the tag calls for. What travels:

    None, bool, int, float, complex, str, bytes, tuple, list, dict,
    numpy.ndarray (exactly) and NumPy scalars of the types in DTYPES;
    of long doubles, which differ from machine to machine, what a double holds of them

`decode` reads what a hostile process wrote. It never allocates more than it was given, checks every length before it
is used, and raises WireError for anything that `encode` would not have written.
"""

from __future__ import annotations

import math
import struct
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_BYTES = 64 * 1024 * 1024  # one message; 8 million float64
MAX_ITEMS = 200_000  # values in one message, counted through all containers
MAX_DEPTH = 24  # containers in containers
MAX_INT_BYTES = 1024
MAX_ODD_KEYS = 256  # keys in one message whose hashes its writer can choose, and so make collide
MAX_NDIM = 16
MAX_AXIS = 2**40

DTYPES: tuple[str, ...] = (
    "|b1", "|i1", "<i2", "<i4", "<i8", "|u1", "<u2", "<u4", "<u8", "<f2", "<f4", "<f8", "<c8", "<c16",
)  # fmt: skip
_DTYPE_NUMBER = {name: number for number, name in enumerate(DTYPES)}
_SCALAR_NUMBER = {np.dtype(name).type: number for number, name in enumerate(DTYPES)}
_SHORTER: dict[type, type] = {np.longdouble: np.float64, np.clongdouble: np.complex128}

_U32 = struct.Struct("<I")
_U64 = struct.Struct("<Q")
_F64 = struct.Struct("<d")
_C128 = struct.Struct("<dd")
_ARRAY = struct.Struct("<BcB")  # dtype, order, ndim


class WireError(Exception):
    """The bytes are not a message that `encode` writes."""


class NotDataError(Exception):
    """A value that cannot travel.

    Attributes:
        path: where in the value it stands, as in `[2]['W1']`; empty for the value itself.
        found: what stands there, as in "numpy.ma.MaskedArray".
    """

    def __init__(self, path: str, found: str) -> None:
        super().__init__(f"{path or 'the value'} is {found}")
        self.path = path
        self.found = found


def encode(value: object) -> bytes:
    """Write `value` as bytes.

    Raises:
        NotDataError: for a value of another type, a subclass, or one that is too deep or too large.
    """
    writer = _Writer()
    writer.write(value, "", 0)
    return bytes(writer.out)


def decode(data: bytes | bytearray | memoryview) -> Any:
    """Read what `encode` wrote; arrays come back writable and in the same memory order.

    Raises:
        WireError: for anything else.
    """
    reader = _Reader(memoryview(data))
    value = reader.read(0)
    if reader.at != len(reader.data):
        raise WireError("bytes are left over")
    return value


def type_name(value: object) -> str:
    """Name the type of `value` as a student would: `list`, `numpy.ma.MaskedArray`."""
    kind = type(value)
    module = str(getattr(kind, "__module__", ""))
    name = str(getattr(kind, "__qualname__", "object"))
    return (name if module in {"builtins", ""} else f"{module}.{name}")[:100]


def _is_odd(key: object) -> bool:
    """Tell whether keys like this one can be made to collide: the hashes of texts are secret, small numbers differ."""
    return not (type(key) in {str, bytes, bool, type(None)} or (type(key) is int and key.bit_length() <= 60))


def _shortened(value: Any) -> Any:
    with np.errstate(all="ignore"):  # what is too large becomes infinite
        return value.astype(_SHORTER[value.dtype.type])


class _Writer:
    def __init__(self) -> None:
        self.out = bytearray()
        self.items = 0
        self.odd_keys = 0

    def write(self, value: object, path: str, depth: int) -> None:
        self.items += 1
        if self.items > MAX_ITEMS:
            raise NotDataError(path, f"more than {MAX_ITEMS} values")
        if depth > MAX_DEPTH:
            raise NotDataError(path, f"something nested more than {MAX_DEPTH} deep")
        if type(value) in _SHORTER:
            value = _shortened(value)
        kind = type(value)
        if kind is np.ndarray:
            self._array(value, path)  # type: ignore[arg-type]
        elif kind in _SCALAR_NUMBER:
            self.out += b"g" + bytes([_SCALAR_NUMBER[kind]]) + np.asarray(value).tobytes()
        else:
            method = self._METHODS.get(kind)
            if method is None:
                raise NotDataError(path, type_name(value))
            method(self, value, path, depth)
        if len(self.out) > MAX_BYTES:
            raise NotDataError(path, f"more than {MAX_BYTES // 2**20} MB of data")

    def _constant(self, value: object, _path: str, _depth: int) -> None:
        self.out += {None: b"N", True: b"T", False: b"F"}[value]  # type: ignore[index]

    def _int(self, value: int, path: str, _depth: int) -> None:
        size = (value.bit_length() + 8) // 8
        if size > MAX_INT_BYTES:
            raise NotDataError(path, f"a whole number of {size} bytes")
        self._sized(b"i", value.to_bytes(size, "little", signed=True))

    def _float(self, value: float, _path: str, _depth: int) -> None:
        self.out += b"f" + _F64.pack(value)

    def _complex(self, value: complex, _path: str, _depth: int) -> None:
        self.out += b"c" + _C128.pack(value.real, value.imag)

    def _str(self, value: str, path: str, _depth: int) -> None:
        try:
            data = value.encode()
        except UnicodeEncodeError:
            raise NotDataError(path, "a text with half a surrogate pair in it") from None
        self._sized(b"s", data)

    def _bytes(self, value: bytes, _path: str, _depth: int) -> None:
        self._sized(b"b", value)

    def _tuple(self, value: tuple[object, ...], path: str, depth: int) -> None:
        self._sequence(b"t", value, path, depth)

    def _list(self, value: list[object], path: str, depth: int) -> None:
        self._sequence(b"l", value, path, depth)

    def _sequence(self, tag: bytes, value: tuple[object, ...] | list[object], path: str, depth: int) -> None:
        self.out += tag + _U32.pack(len(value))
        for index, item in enumerate(value):
            self.write(item, f"{path}[{index}]", depth + 1)

    def _dict(self, value: dict[object, object], path: str, depth: int) -> None:
        self.out += b"d" + _U32.pack(len(value))
        self.odd_keys += sum(map(_is_odd, value))
        if self.odd_keys > MAX_ODD_KEYS:
            raise NotDataError(
                path, f"a dict with more than {MAX_ODD_KEYS} keys that are neither text nor whole numbers"
            )
        for key, item in value.items():
            label = f"{path}[{key!r:.60}]" if type(key) in {str, int} else f"{path}[…]"
            self.write(key, label, depth + 1)
            self.write(item, label, depth + 1)

    def _array(self, value: np.ndarray[Any, Any], path: str) -> None:
        if value.dtype.type in _SHORTER and value.nbytes <= 2 * MAX_BYTES:
            value = _shortened(value)
        number = _DTYPE_NUMBER.get(value.dtype.str)
        if number is None:
            raise NotDataError(path, f"an array of dtype {value.dtype!s:.60}")
        if value.ndim > MAX_NDIM:
            raise NotDataError(path, f"an array with {value.ndim} axes")
        if value.nbytes > MAX_BYTES:
            raise NotDataError(path, f"an array of {value.nbytes // 2**20} MB")
        fortran = value.flags.f_contiguous and not value.flags.c_contiguous
        order = "F" if fortran else "C"
        self.out += b"a" + _ARRAY.pack(number, order.encode(), value.ndim)
        for size in value.shape:
            self.out += _U64.pack(size)
        self.out += value.tobytes(order)  # type: ignore[arg-type]

    def _sized(self, tag: bytes, data: bytes) -> None:
        self.out += tag + _U32.pack(len(data)) + data

    _METHODS: dict[type, Callable[[_Writer, Any, str, int], None]] = {  # noqa: RUF012 (a constant table)
        type(None): _constant, bool: _constant, int: _int, float: _float, complex: _complex, str: _str, bytes: _bytes,
        tuple: _tuple, list: _list, dict: _dict,
    }  # fmt: skip


class _Reader:
    def __init__(self, data: memoryview) -> None:
        self.data = data
        self.at = 0
        self.items = 0
        self.odd_keys = 0

    def take(self, count: int) -> memoryview:
        end = self.at + count
        if end > len(self.data):
            raise WireError("the message ends too early")
        piece = self.data[self.at : end]
        self.at = end
        return piece

    def count(self) -> int:
        number: int = _U32.unpack(self.take(4))[0]
        if number > len(self.data) - self.at:  # every item takes a byte at least
            raise WireError("a length goes past the end of the message")
        return number

    def read(self, depth: int) -> Any:
        self.items += 1
        if self.items > MAX_ITEMS:
            raise WireError("too many values")
        if depth > MAX_DEPTH:
            raise WireError("nested too deep")
        tag = bytes(self.take(1))
        method = self._METHODS.get(tag)
        if method is None:
            raise WireError(f"unknown tag {tag!r}")
        return method(self, depth)

    def _none(self, _depth: int) -> None:
        return None

    def _true(self, _depth: int) -> bool:
        return True

    def _false(self, _depth: int) -> bool:
        return False

    def _int(self, _depth: int) -> int:
        size = self.count()
        if not 0 < size <= MAX_INT_BYTES:
            raise WireError("a whole number of no or too many bytes")
        return int.from_bytes(self.take(size), "little", signed=True)

    def _float(self, _depth: int) -> float:
        value: float = _F64.unpack(self.take(8))[0]
        return value

    def _complex(self, _depth: int) -> complex:
        return complex(*_C128.unpack(self.take(16)))

    def _str(self, _depth: int) -> str:
        try:
            return bytes(self.take(self.count())).decode()
        except UnicodeDecodeError:
            raise WireError("a text that is not UTF-8") from None

    def _bytes(self, _depth: int) -> bytes:
        return bytes(self.take(self.count()))

    def _tuple(self, depth: int) -> tuple[Any, ...]:
        return tuple(self._list(depth))

    def _list(self, depth: int) -> list[Any]:
        return [self.read(depth + 1) for _ in range(self.count())]

    def _dict(self, depth: int) -> dict[Any, Any]:
        result: dict[Any, Any] = {}
        for _ in range(self.count()):
            key = self.read(depth + 1)
            self.odd_keys += _is_odd(key)
            if self.odd_keys > MAX_ODD_KEYS:
                raise WireError("too many keys that could be made to collide")
            try:
                known = key in result
            except TypeError:
                raise WireError("a key that cannot be hashed") from None
            if known:
                raise WireError("the same key twice")
            result[key] = self.read(depth + 1)
        return result

    def _dtype(self, number: int) -> np.dtype[Any]:
        if number >= len(DTYPES):
            raise WireError("unknown dtype")
        return np.dtype(DTYPES[number])

    def _scalar(self, _depth: int) -> Any:
        dtype = self._dtype(self.take(1)[0])
        return self._values(dtype, 1)[0]

    def _array(self, _depth: int) -> np.ndarray[Any, Any]:
        number, order, ndim = _ARRAY.unpack(self.take(_ARRAY.size))
        dtype = self._dtype(number)
        if order not in {b"C", b"F"} or ndim > MAX_NDIM:
            raise WireError("unknown array order or too many axes")
        shape = tuple(_U64.unpack(self.take(8))[0] for _ in range(ndim))
        if max(shape, default=0) > MAX_AXIS:
            raise WireError("an axis is too long")
        values = self._values(dtype, math.prod(shape))
        try:
            return values.reshape(shape, order=order.decode())
        except ValueError:
            raise WireError("a shape that NumPy does not take") from None

    def _values(self, dtype: np.dtype[Any], count: int) -> np.ndarray[Any, Any]:
        raw = self.take(count * dtype.itemsize)
        if dtype.kind == "b" and np.frombuffer(raw, dtype=np.uint8).max(initial=0) > 1:
            raise WireError("a bool that is neither 0 nor 1")
        return np.frombuffer(raw, dtype=dtype, count=count).copy()

    _METHODS: dict[bytes, Callable[[_Reader, int], Any]] = {  # noqa: RUF012 (a constant table)
        b"N": _none, b"T": _true, b"F": _false, b"i": _int, b"f": _float, b"c": _complex, b"s": _str, b"b": _bytes,
        b"t": _tuple, b"l": _list, b"d": _dict, b"g": _scalar, b"a": _array,
    }  # fmt: skip


FRAME_HEADER = struct.Struct("<I")  # the length of the message that follows
