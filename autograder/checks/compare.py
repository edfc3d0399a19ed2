"""The check's own comparison: exact type, then shape, dtype kind, finiteness, values.

What a student's code returned is data of exact types by the time it is here (the wire sees to that), so no subclass
can lie about its shape or its equality. Nothing broadcasts, and empty arrays are equal only to empty arrays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np

from autograder.errors import CheckFailed
from autograder.records import Finding
from autograder.sandbox.wire import type_name

if TYPE_CHECKING:
    from numpy.typing import NDArray

_KINDS = {"b": "bool", "i": "int", "u": "int", "f": "float", "c": "complex"}


def assert_matches(
    actual: object, expected: object, name: str, *, rtol: float = 1e-6, atol: float = 1e-8, kinds: str = ""
) -> None:
    """Check that what came back is what should have.

    Args:
        actual: what `student.run` returned, or a part of it.
        expected: what it should be. An array asks for an array of the same shape; a scalar takes a Python or NumPy
            scalar or a zero-dimensional array; a tuple, list or dict is compared entry by entry; text and None must
            be equal.
        name: what the student calls it, as in "layer.db".
        rtol: relative tolerance on numbers.
        atol: absolute tolerance on numbers.
        kinds: dtype kinds that are accepted, as letters of "biufc". By default the kind of `expected`, where signed
            and unsigned integers count as one, and where a float scalar may also come as a whole number.

    Raises:
        CheckFailed: with the first thing that differs.
    """
    if isinstance(expected, dict):
        _match_dict(actual, expected, name, rtol, atol, kinds)
    elif isinstance(expected, tuple | list):
        _match_sequence(actual, expected, name, rtol, atol, kinds)
    elif expected is None or isinstance(expected, str):
        if type(actual) is not type(expected):
            fail("type", name=name, found=describe(actual), expected=describe(expected))
        if actual != expected:
            fail("value", name=name)
    else:
        wanted: NDArray[Any] = np.asarray(expected)
        found = _as_array(actual, wanted, name)
        _match_numbers(found, wanted, name, rtol, atol, kinds)


def require(condition: bool, en: str, ko: str = "") -> None:
    """Check that `condition` holds; say `en` (or `ko`) to the student where it does not.

    Raises:
        CheckFailed: where it does not hold.
    """
    if not condition:
        fail("said", en=en, ko=ko)


def fail(kind: str, **values: str | float) -> NoReturn:
    """Fail the check with a finding.

    Raises:
        CheckFailed: always.
    """
    raise CheckFailed(Finding(kind=kind, values=values))


def describe(value: object) -> str:
    """Name the type of a value as Python does: `list`, `numpy.ndarray`, `None`."""
    return "None" if value is None else type_name(value)


def _as_array(actual: object, wanted: NDArray[Any], name: str) -> NDArray[Any]:
    """Take the answer as an array, where its type allows that."""
    if wanted.ndim:
        if type(actual) is not np.ndarray:
            fail("type", name=name, found=describe(actual), expected="numpy.ndarray")
        found = actual
    else:
        is_number = type(actual) in {bool, int, float, complex, np.ndarray} or isinstance(actual, np.generic)
        if not is_number:
            fail("type", name=name, found=describe(actual), expected=_KINDS[wanted.dtype.kind])
        found = np.asarray(actual)
        if found.dtype == object:  # a whole number beyond 64 bits
            fail("value", name=name)
    if found.shape != wanted.shape:
        fail("shape", name=name, found=str(found.shape), expected=str(wanted.shape))
    return found


def _match_numbers(found: NDArray[Any], wanted: NDArray[Any], name: str, rtol: float, atol: float, kinds: str) -> None:
    kind = wanted.dtype.kind
    accepted = kinds or {"i": "iu", "u": "iu", "f": "f" if wanted.ndim else "fiu"}.get(kind, kind)
    if found.dtype.kind not in accepted:
        fail("dtype", name=name, found=_KINDS.get(found.dtype.kind, str(found.dtype)), expected=_KINDS[kind])
    if not wanted.size:
        return
    if found.dtype.kind in "biu" and kind in "biu":
        wrong = found.astype(object) != wanted.astype(object)
    else:
        found = found.astype(np.complex128 if "c" in {found.dtype.kind, kind} else np.float64)
        strange = ~np.isfinite(found) & np.isfinite(wanted)
        if strange.any():
            fail("not_finite", name=name, count=int(strange.sum()), size=wanted.size)
        wrong = ~np.isclose(found, wanted, rtol=rtol, atol=atol, equal_nan=True)
    wrong = np.asarray(wrong, dtype=bool)
    if wrong.any():
        first = tuple(int(index) for index in np.argwhere(wrong)[0]) if wrong.ndim else ()
        shown = {"found": f"{found[first]:.6g}", "expected": f"{wanted[first]:.6g}"}
        if wanted.ndim:
            place = f"[{', '.join(map(str, first))}]"
            fail("values_shown", name=name, count=int(wrong.sum()), size=wanted.size, place=place, **shown)
        fail("value_shown", name=name, **shown)


def _match_dict(actual: object, expected: dict[Any, Any], name: str, rtol: float, atol: float, kinds: str) -> None:
    if type(actual) is not dict:
        fail("type", name=name, found=describe(actual), expected="dict")
    for key in expected:
        if key not in actual:
            fail("missing_key", name=name, key=repr(key))
    for key in actual:
        if key not in expected:
            fail("extra_key", name=name, key=f"{key!r:.60}")
    for key, value in expected.items():
        assert_matches(actual[key], value, f"{name}[{key!r}]", rtol=rtol, atol=atol, kinds=kinds)


def _match_sequence(
    actual: object, expected: tuple[Any, ...] | list[Any], name: str, rtol: float, atol: float, kinds: str
) -> None:
    if type(actual) is not type(expected):
        fail("type", name=name, found=describe(actual), expected=describe(expected))
    if len(actual) != len(expected):
        fail("length", name=name, found=len(actual), expected=len(expected))
    for index, (mine, theirs) in enumerate(zip(actual, expected, strict=True)):
        assert_matches(mine, theirs, f"{name}[{index}]", rtol=rtol, atol=atol, kinds=kinds)
