"""The check's own comparison: exact type, then shape, dtype kind, finiteness, values.

What a student's code returned is data of exact types by the time it is here (the wire sees to that), so no subclass
can lie about its shape or its equality. Nothing broadcasts, and empty arrays are equal only to empty arrays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, cast

import numpy as np

from autograder.checks.patterns import pattern_of
from autograder.errors import CheckFailed
from autograder.records import Finding
from autograder.sandbox.wire import type_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
            _fail_type(actual, name, describe(expected))
        if actual != expected:
            fail("value", name=name)
    else:
        _match_numbers(actual, np.asarray(expected), name, rtol, atol, kinds)


def assert_each(answers: object, expected: Sequence[object], *names: str, **how: Any) -> None:
    """Compare one by one what a scenario put into a list, so that a finding names what the student calls it.

    Args:
        answers: what `student.run` returned.
        expected: what each of them should be.
        names: what the student calls them; the last name is that of all that follow.
        how: tolerances and kinds, as `assert_matches` takes them.

    Raises:
        CheckFailed: with the first thing that differs.
    """
    require(
        type(answers) is list and len(answers) == len(expected),
        "The check's answers did not come back in one piece; does your module change built-ins or NumPy?",
        "검사의 답이 온전히 돌아오지 않았습니다. 모듈에서 내장 함수나 NumPy를 바꾸고 있나요?",
    )
    for index, (answer, wanted) in enumerate(zip(cast("list[object]", answers), expected, strict=True)):
        assert_matches(answer, wanted, name=names[min(index, len(names) - 1)], **how)


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


def _fail_type(actual: object, name: str, expected: str) -> NoReturn:
    """Fail the check for a type; None is what comes back where a `return` was forgotten."""
    if actual is None:
        fail("nothing", name=name)
    fail("type", name=name, found=describe(actual), expected=expected)


def describe(value: object) -> str:
    """Name the type of a value as Python does: `list`, `numpy.ndarray`, `None`."""
    return "None" if value is None else type_name(value)


def assert_form(
    actual: object,
    wanted: NDArray[Any],
    name: str,
    kinds: str = "",
    others: Mapping[str, NDArray[Any]] | None = None,
) -> NDArray[Any]:
    """Check type, shape, dtype kind and finiteness, not the numbers; return the answer as an array of numbers.

    Args:
        actual: what came back.
        wanted: an array of the form that it should have.
        name: what the student calls it.
        kinds: dtype kinds that are accepted; by default that of `wanted`.
        others: see `patterns.pattern_of`; a shape that is wrong in a well-known way is named.

    Raises:
        CheckFailed: with the first thing that differs.
    """
    found = _as_array(actual, wanted, name, others)
    kind = wanted.dtype.kind
    accepted = kinds or {"i": "iu", "u": "iu", "f": "f" if wanted.ndim else "fiu"}.get(kind, kind)
    if found.dtype.kind not in accepted:
        fail("dtype", name=name, found=_KINDS.get(found.dtype.kind, str(found.dtype)), expected=_KINDS[kind])
    if found.dtype.kind in "biu" and kind in "biu":
        return found
    found = found.astype(np.complex128 if "c" in {found.dtype.kind, kind} else np.float64)
    strange = ~np.isfinite(found) & np.isfinite(wanted)
    if strange.any():
        fail("not_finite", name=name, count=int(strange.sum()), size=wanted.size)
    return found


def fail_values(
    found: NDArray[Any],
    wanted: NDArray[Any],
    wrong: NDArray[Any],
    name: str,
    pattern: tuple[str, dict[str, str | float]],
) -> NoReturn:
    """Fail the check for numbers that are wrong, those where `wrong` is true, and say the pattern where one fits.

    Raises:
        CheckFailed: always.
    """
    first = tuple(int(index) for index in np.argwhere(wrong)[0]) if wrong.ndim else ()
    shown = {"found": f"{found[first]:.6g}", "expected": f"{wanted[first]:.6g}", **_named(pattern)}
    if wanted.ndim:
        place = f"[{', '.join(map(str, first))}]"
        fail("values_shown", name=name, count=int(wrong.sum()), size=wanted.size, place=place, **shown)
    fail("value_shown", name=name, **shown)


def _named(pattern: tuple[str, dict[str, str | float]]) -> dict[str, str | float]:
    return {"pattern": pattern[0], **pattern[1]} if pattern[0] else {}


def _as_array(
    actual: object, wanted: NDArray[Any], name: str, others: Mapping[str, NDArray[Any]] | None = None
) -> NDArray[Any]:
    """Take the answer as an array, where its type allows that."""
    if wanted.ndim:
        if type(actual) is not np.ndarray:
            _fail_type(actual, name, "numpy.ndarray")
        found = actual
    else:
        is_number = type(actual) in {bool, int, float, complex, np.ndarray} or isinstance(actual, np.generic)
        if not is_number:
            _fail_type(actual, name, _KINDS[wanted.dtype.kind])
        found = np.asarray(actual)
        if found.dtype == object:  # a whole number beyond 64 bits
            fail("value", name=name)
    if found.shape != wanted.shape:
        pattern = pattern_of(found, wanted, others=others) if found.dtype.kind in "biuf" else ("", {})
        fail("shape", name=name, found=str(found.shape), expected=str(wanted.shape), **_named(pattern))
    return found


def _match_numbers(actual: object, wanted: NDArray[Any], name: str, rtol: float, atol: float, kinds: str) -> None:
    found = assert_form(actual, wanted, name, kinds)
    if found.dtype.kind in "biu":
        wrong = found.astype(object) != wanted.astype(object)
    else:
        wrong = ~np.isclose(found, wanted, rtol=rtol, atol=atol, equal_nan=True)
    wrong = np.asarray(wrong, dtype=bool)
    if wrong.any():
        real = found.dtype.kind in "iuf" and wanted.dtype.kind in "iuf"
        pattern = pattern_of(found.astype(np.float64), wanted.astype(np.float64)) if real else ("", {})
        fail_values(found, wanted, wrong, name, pattern)


def _match_dict(actual: object, expected: dict[Any, Any], name: str, rtol: float, atol: float, kinds: str) -> None:
    if type(actual) is not dict:
        _fail_type(actual, name, "dict")
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
        _fail_type(actual, name, describe(expected))
    if len(actual) != len(expected):
        fail("length", name=name, found=len(actual), expected=len(expected))
    for index, (mine, theirs) in enumerate(zip(actual, expected, strict=True)):
        assert_matches(mine, theirs, f"{name}[{index}]", rtol=rtol, atol=atol, kinds=kinds)
