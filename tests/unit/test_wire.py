"""The wire: what travels arrives as it was, what is not data is named, and no bytes do harm."""

from __future__ import annotations

import collections
import decimal
import enum
import fractions
import struct
import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.sandbox import wire
from autograder.sandbox.wire import NotDataError, WireError, decode, encode

MB = 2**20


def same(one, other):
    """Tell whether two values are alike in type, bits, order of keys and order in memory."""
    if type(one) is not type(other):
        return False
    if isinstance(one, np.ndarray):
        return (one.dtype.str, one.shape, one.tobytes()) == (other.dtype.str, other.shape, other.tobytes())
    if isinstance(one, np.generic):
        return one.tobytes() == other.tobytes()
    if isinstance(one, float):
        return struct.pack("d", one) == struct.pack("d", other)
    if isinstance(one, complex):
        return same(one.real, other.real) and same(one.imag, other.imag)
    if isinstance(one, dict):
        return same(list(one.items()), list(other.items()))
    if isinstance(one, tuple | list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


# --- what travels ----------------------------------------------------------------------------------------------------

dtypes = st.sampled_from(wire.DTYPES).map(np.dtype)
arrays = dtypes.flatmap(
    lambda dtype: hnp.arrays(dtype, hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=3))
)
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.complex_numbers(),
    st.text(),
    st.binary(),
    dtypes.flatmap(hnp.from_dtype),
)
keys = st.one_of(
    st.text(), st.integers(), st.booleans(), st.tuples(st.integers(), st.text()), st.floats(allow_nan=False)
)
values = st.recursive(
    scalars | arrays,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.lists(inner, max_size=4).map(tuple), st.dictionaries(keys, inner, max_size=4)
    ),
    max_leaves=12,
)


@given(values)
@settings(deadline=None)
def test_what_travels_arrives_in_exact_types_and_to_the_bit(value):
    assert same(decode(encode(value)), value)


@pytest.mark.parametrize(
    "value",
    [
        None, True, False, 0, -1, 127, 128, -128, -129, 255, 256, 2**63, -(2**63), 2**8190, -(2**8190),
        0.0, -0.0, float("nan"), float("inf"), float("-inf"), 5e-324, complex(float("nan"), -0.0),
        "", "넘파이 \0 \U0001f600", b"", bytes(range(256)), (), [], {}, ((), [[]], {"": {}}),
        {1: "a", "1": "b", None: 0, 2.5: 1, (1, "x"): 2, b"1": 3},
    ],
)  # fmt: skip
def test_a_plain_value_arrives_as_it_was(value):
    assert same(decode(encode(value)), value)


@pytest.mark.parametrize("name", wire.DTYPES)
def test_a_numpy_scalar_stays_a_scalar_of_its_type(name):
    value = np.dtype(name).type(1)
    assert same(decode(encode(value)), value)


@pytest.mark.parametrize("order", ["C", "F"])
@pytest.mark.parametrize("shape", [(), (0,), (3,), (2, 0, 3), (2, 3), (2, 3, 4), (1,) * wire.MAX_NDIM])
@pytest.mark.parametrize("name", wire.DTYPES)
def test_an_array_keeps_dtype_shape_values_and_order_and_is_writable(name, shape, order):
    value = np.asarray(np.arange(np.prod(shape, dtype=int)).reshape(shape) % 2, dtype=name, order=order)
    arrived = decode(encode(value))
    assert same(arrived, value)
    assert arrived.flags.c_contiguous == value.flags.c_contiguous
    assert arrived.flags.f_contiguous == value.flags.f_contiguous
    arrived[...] = 1
    assert arrived.all()


@pytest.mark.parametrize(
    "view",
    [
        np.arange(24.0).reshape(4, 6)[::-1, ::2],
        np.arange(24.0).reshape(2, 3, 4).transpose(1, 2, 0),
        np.broadcast_to(np.arange(3.0), (4, 3)),
    ],
    ids=["strided", "transposed", "broadcast"],
)
def test_a_view_arrives_as_an_array_of_its_own(view):
    arrived = decode(encode(view))
    assert same(arrived, view)
    arrived += 1
    assert (arrived == view + 1).all()


@pytest.mark.parametrize(
    ("long", "arrives"),
    [
        (np.longdouble("0.1"), np.float64(0.1)),
        (np.clongdouble(1 + 2j), np.complex128(1 + 2j)),
        (np.array([[0.5, 2.0]], dtype=np.longdouble), np.array([[0.5, 2.0]])),
        (np.ones((2, 3), dtype=np.clongdouble, order="F"), np.ones((2, 3), dtype=complex, order="F")),
        ([np.zeros((), dtype=np.longdouble)], [np.zeros(())]),
        (np.longdouble("1e4000"), np.float64("inf")),
    ],
)
def test_a_long_double_arrives_as_a_double(long, arrives):
    with np.errstate(all="raise"):
        assert same(decode(encode(long)), arrives)


def test_what_arrives_shares_no_memory_with_the_message():
    message = bytearray(encode(np.zeros(4)))
    arrived = decode(message)
    message[-8:] = b"\xff" * 8
    assert (arrived == 0).all()


def test_an_array_that_stands_in_two_places_arrives_as_two():
    x = np.zeros(3)
    one, other = decode(encode([x, x]))
    one += 1
    assert (other == 0).all()


# --- what does not travel --------------------------------------------------------------------------------------------


class OwnFloat(float):
    pass


class OwnText(str):
    __slots__ = ()


class OwnArray(np.ndarray):
    pass


class Level(enum.IntEnum):
    LOW = 1


Pair = collections.namedtuple("Pair", "x y")  # noqa: PYI024 (a suite may have one)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (OwnFloat(1), f"{__name__}.OwnFloat"),
        (OwnText("a"), f"{__name__}.OwnText"),
        (np.zeros(2).view(OwnArray), f"{__name__}.OwnArray"),
        (Level.LOW, f"{__name__}.Level"),
        (Pair(1, 2), f"{__name__}.Pair"),
        (np.ma.masked_array([1.0], mask=[True]), "numpy.ma.MaskedArray"),
        (np.zeros((2, 2)).view(np.matrix), "numpy.matrix"),
        (np.rec.array([(1, 2.0)]), "numpy.rec.recarray"),
        (np.str_("a"), "numpy.str_"),
        (np.datetime64("2026-01-01"), "numpy.datetime64"),
        (np.array([None]), "an array of dtype object"),
        (np.array(["a"]), "an array of dtype <U1"),
        (np.zeros(2, dtype=">f8"), "an array of dtype >f8"),
        (np.broadcast_to(np.longdouble(1), 2**40), f"an array of dtype {np.dtype(np.longdouble)}"),
        (np.zeros(2, dtype="f8,i4"), "an array of dtype [('f0', '<f8'), ('f1', '<i4')]"),
        (np.zeros((1,) * 17), "an array with 17 axes"),
        (collections.OrderedDict(a=1), "collections.OrderedDict"),
        (collections.Counter("a"), "collections.Counter"),
        (collections.defaultdict(list), "collections.defaultdict"),
        ({1}, "set"),
        (bytearray(b"a"), "bytearray"),
        (range(3), "range"),
        (iter([1]), "list_iterator"),
        (len, "builtin_function_or_method"),
        (float, "type"),
        (np, "module"),
        (Ellipsis, "ellipsis"),
        (NotImplemented, "NotImplementedType"),
        (object(), "object"),
        (fractions.Fraction(1, 2), "fractions.Fraction"),
        (decimal.Decimal(1), "decimal.Decimal"),
        ("a\ud800", "a text with half a surrogate pair in it"),
        (2**8200, "a whole number of 1026 bytes"),
    ],
    ids=lambda case: case if isinstance(case, str) and case.isascii() else "",
)
@pytest.mark.parametrize(
    ("around", "path"),
    [
        (lambda value: value, ""),
        (lambda value: [0, value], "[1]"),
        (lambda value: (value,), "[0]"),
        (lambda value: {"W1": 0, "grads": [1, {7: (2, value)}]}, "['grads'][1][7][1]"),
        (lambda value: {2.5: value}, "[…]"),
    ],
    ids=["alone", "list", "tuple", "nested", "odd-key"],
)
def test_what_is_not_data_is_named_with_its_place(value, found, around, path):
    with pytest.raises(NotDataError) as error:
        encode(around(value))
    assert (error.value.path, error.value.found) == (path, found)
    assert str(error.value) == f"{path or 'the value'} is {found}"


def test_a_key_that_is_not_data_is_named():
    with pytest.raises(NotDataError) as error:
        encode([{OwnText("W1"): 1}])
    assert (error.value.path, error.value.found) == ("[0][…]", f"{__name__}.OwnText")


def nested(depth, kind=list):
    value = None
    for _ in range(depth):
        value = {"k": value} if kind is dict else kind([value])
    return value


@pytest.mark.parametrize("kind", [list, tuple, dict])
def test_nesting_travels_up_to_the_limit_and_no_further(kind):
    deepest = nested(wire.MAX_DEPTH, kind)
    assert same(decode(encode(deepest)), deepest)
    with pytest.raises(NotDataError, match=f"nested more than {wire.MAX_DEPTH} deep") as error:
        encode(nested(wire.MAX_DEPTH + 1, kind))
    assert error.value.path == ("['k']" if kind is dict else "[0]") * (wire.MAX_DEPTH + 1)


@pytest.mark.parametrize("cycle", ["list", "dict", "through a tuple"])
def test_a_value_that_contains_itself_is_too_deep(cycle):
    value: list | dict = {} if cycle == "dict" else []
    if isinstance(value, dict):
        value["self"] = value
    else:
        value.append((value,) if "tuple" in cycle else value)
    with pytest.raises(NotDataError, match="nested more than"):
        encode(value)


def test_values_travel_up_to_a_number_and_no_further():
    most = [None] * (wire.MAX_ITEMS - 1)  # the list itself counts
    assert decode(encode(most)) == most
    with pytest.raises(NotDataError, match=f"more than {wire.MAX_ITEMS} values"):
        encode([*most, None])


def test_values_in_many_small_lists_are_counted_together():
    with pytest.raises(NotDataError, match="values"):
        encode([[None] * 9] * (wire.MAX_ITEMS // 10))


def test_an_array_that_is_too_large_is_refused_before_it_is_copied():
    huge = np.broadcast_to(np.float64(0), (2**40,))  # eight bytes that look like eight terabytes
    with pytest.raises(NotDataError) as error:
        encode({"W": huge})
    assert error.value.path == "['W']"
    assert error.value.found == f"an array of {2**43 // MB} MB"


@pytest.mark.parametrize(
    "value",
    [b"x" * (wire.MAX_BYTES + 1), "x" * (wire.MAX_BYTES + 1), [np.zeros(5 * MB), np.zeros(5 * MB)]],
    ids=["bytes", "text", "two arrays"],
)
def test_a_message_that_is_too_large_is_refused(value):
    with pytest.raises(NotDataError, match=f"more than {wire.MAX_BYTES // MB} MB"):
        encode(value)


def test_keys_that_can_be_made_to_collide_are_few():
    most = {float(number) + 0.5: None for number in range(wire.MAX_ODD_KEYS)}
    assert decode(encode(most)) == most
    with pytest.raises(NotDataError, match="keys"):
        encode(most | {-0.5: None})


def test_text_and_whole_numbers_are_keys_without_number():
    value = {str(number): number for number in range(5000)} | dict.fromkeys(range(5000))
    assert decode(encode(value)) == value


# --- what a hostile process writes -----------------------------------------------------------------------------------


def u32(number):
    return struct.pack("<I", number)


def u64(number):
    return struct.pack("<Q", number)


def array(dtype, order, shape, data=b""):
    return b"a" + bytes([dtype]) + order + bytes([len(shape)]) + b"".join(map(u64, shape)) + data


F8, B1 = wire.DTYPES.index("<f8"), wire.DTYPES.index("|b1")
TEXT_A = b"s" + u32(1) + b"a"


def refused(data):
    """Tell whether `decode` refuses, and refuses in the one way that the judge expects."""
    try:
        decode(data)
    except WireError:
        return True
    return False


@given(st.binary(max_size=200))
@settings(deadline=None, max_examples=400)
def test_random_bytes_are_read_or_refused_and_never_anything_else(data):
    assert refused(data) or same(decode(encode(decode(data))), decode(data))


@given(st.lists(st.sampled_from([b"N", b"l", b"t", b"d", b"a", b"g", b"i", b"s", u32(1), u32(2), u64(1), b"C", b"\1"])))
@settings(deadline=None, max_examples=400)
def test_random_pieces_of_messages_are_read_or_refused(pieces):
    data = b"".join(pieces)
    assert refused(data) or same(decode(encode(decode(data))), decode(data))


@given(values, st.data())
@settings(deadline=None, max_examples=400)
def test_a_message_with_changed_bytes_is_read_or_refused(value, draw):
    data = bytearray(encode(value))
    for _ in range(draw.draw(st.integers(1, 4))):
        at = draw.draw(st.integers(0, len(data) - 1))
        data[at] = draw.draw(st.integers(0, 255))
    assert refused(data) or same(decode(encode(decode(data))), decode(data))


@given(values, st.data())
@settings(deadline=None)
def test_half_a_message_is_refused(value, draw):
    data = encode(value)
    assert refused(data[: draw.draw(st.integers(0, len(data) - 1))])


@given(values, st.binary(min_size=1, max_size=9))
@settings(deadline=None)
def test_a_message_with_more_behind_it_is_refused(value, more):
    with pytest.raises(WireError, match="left over"):
        decode(encode(value) + more)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "ends too early"),
        (b"Z", "unknown tag"),
        (b"i" + u32(0), "no or too many bytes"),
        (b"i" + u32(1025) + bytes(1025), "no or too many bytes"),
        (b"f" + bytes(7), "ends too early"),
        (b"c" + bytes(15), "ends too early"),
        (b"s" + u32(1) + b"\xff", "not UTF-8"),
        (b"s" + u32(3) + b"\xed\xa0\x80", "not UTF-8"),
        (b"s" + u32(2) + b"a", "past the end"),
        (b"b" + u32(2) + b"a", "past the end"),
        (b"t" + u32(2) + b"N", "past the end"),
        (b"l" + u32(2) + b"i" + u32(1), "past the end|too early"),
        (b"d" + u32(1) + b"N", "ends too early"),
        (b"g" + bytes([len(wire.DTYPES)]) + bytes(8), "unknown dtype"),
        (b"g" + bytes([F8]) + bytes(7), "ends too early"),
        (b"g" + bytes([B1]) + b"\2", "neither 0 nor 1"),
        (array(B1, b"C", (2,), b"\1\2"), "neither 0 nor 1"),
        (array(B1, b"C", (2,), b"\xff\0"), "neither 0 nor 1"),
        (array(255, b"C", (1,), bytes(8)), "unknown dtype"),
        (array(F8, b"K", (1,), bytes(8)), "order"),
        (array(F8, b"\0", (1,), bytes(8)), "order"),
        (array(F8, b"C", (1,) * 17, bytes(8)), "too many axes"),
        (b"a" + bytes([F8]) + b"C" + b"\xff", "too many axes"),
        (b"a" + bytes([F8]) + b"C" + b"\2" + u64(1), "ends too early"),
        (array(F8, b"C", (2,), bytes(8)), "ends too early"),
        (array(F8, b"C", (1,), bytes(16)), "left over"),
        (array(F8, b"C", (2**63,), bytes(8)), "too long"),
        (array(F8, b"C", (2**64 - 1, 0)), "too long"),
        (array(F8, b"C", (2**32, 2**32), bytes(8)), "ends too early"),  # 2**64 items: nothing, to a 64-bit product
        (array(F8, b"C", (2**40,) * 15 + (0,)), "NumPy does not take"),
        (b"d" + u32(1) + b"l" + u32(0) + b"N", "cannot be hashed"),
        (b"d" + u32(1) + b"d" + u32(0) + b"N", "cannot be hashed"),
        (b"d" + u32(1) + array(F8, b"C", (1,), bytes(8)) + b"N", "cannot be hashed"),
        (b"d" + u32(1) + b"t" + u32(1) + b"l" + u32(0) + b"N", "cannot be hashed"),
        (b"d" + u32(2) + (TEXT_A + b"N") * 2, "same key twice"),
        (b"d" + u32(2) + b"T" + b"N" + b"i" + u32(1) + b"\1" + b"N", "same key twice"),
        (b"d" + u32(257) + b"".join(b"f" + struct.pack("<d", n + 0.5) + b"N" for n in range(257)), "collide"),
        (b"d" + u32(257) + b"".join(encode(2**61 - 1 + 2**61 * n) + b"N" for n in range(257)), "collide"),
        ((b"l" + u32(1)) * 25 + b"N", "nested too deep"),
        ((b"t" + u32(1)) * 100_000 + b"N", "nested too deep"),
        ((b"d" + u32(1)) * 100_000 + b"N", "nested too deep"),
        (b"l" + u32(wire.MAX_ITEMS) + b"N" * wire.MAX_ITEMS, "too many values"),
        (b"l" + u32(30_000) + (b"l" + u32(9) + b"N" * 9) * 30_000, "too many values"),
    ],
    ids=lambda case: case if isinstance(case, str) else f"{len(case)}-bytes",
)  # fmt: skip
def test_what_no_encoder_writes_is_refused(data, why):
    with pytest.raises(WireError, match=why):
        decode(data)


@pytest.mark.parametrize(
    "data",
    [
        *(tag + u32(2**32 - 1) + bytes(16) for tag in (b"i", b"s", b"b", b"t", b"l", b"d")),
        array(F8, b"C", (2**40,), bytes(64)),
        array(F8, b"F", (2**39, 2**39), bytes(64)),
        array(F8, b"C", (2**40, 0, 2**40)),
        (b"l" + u32(2**24)) * 24 + bytes(64),
        b"l" + u32(60_000) + (b"l" + u32(50_000)) * 24 + b"N" * 60_000,
    ],
    ids=[
        "int",
        "text",
        "bytes",
        "tuple",
        "list",
        "dict",
        "array",
        "array-2d",
        "array-empty",
        "lists",
        "lists-in-bounds",
    ],
)
def test_a_claimed_length_sets_nothing_aside(data):
    tracemalloc.start()
    try:
        with pytest.raises(WireError):
            decode(data)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < MB


@pytest.mark.parametrize("item", [b"N", array(F8, b"C", (0,)), b"t" + u32(0), b"d" + u32(0), b"g\1\0"])
def test_as_many_small_values_as_may_come_fit_in_the_memory_of_one_large_message(item):
    count = wire.MAX_ITEMS // 100
    data = b"l" + u32(count) + item * count
    tracemalloc.start()
    try:
        assert len(decode(data)) == count
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < wire.MAX_BYTES / 100


def test_keys_that_are_equal_to_nothing_are_read_as_they_are():
    nan = b"f" + struct.pack("<d", float("nan"))
    assert len(decode(b"d" + u32(2) + (nan + b"N") * 2)) == 2
