"""Answers without work: what a suite must give no point for, whatever the assignment.

Each cheat is the reference with every function that students write put behind a wrapper that forges what comes out of
it: the results, and the attributes that a method sets. Arguments are copied, so nothing is changed in place either.
"""

from __future__ import annotations

import copy
import functools
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from autograder.config import Assignment

CHEATS = {
    "nothing": "None",
    "input": "the first argument",
    "zeros": "zeros of the right shape",
    "nan": "NaN of the right shape",
    "empty": "an empty array",
    "scalar": "one number that broadcasts",
    "replay": "what was right in a run with other inputs",
}
RECORD = "record"  # the run whose answers are replayed

_SUFFIX = """

from autograder.certify.cheats import put_cheats as _put_cheats

_put_cheats(globals(), {names!r}, {kind!r})
"""

Recorded = tuple[Any, dict[str, Any]]
_recorded: dict[tuple[str, int, str, int], Recorded] = {}  # module, its import, function, its call
_imports: dict[tuple[str, str], int] = {}  # kind and module to how often it was imported: once in each check


def cheat_sources(assignment: Assignment, kind: str) -> dict[str, str]:
    """Return the modules of a cheat; they can be called directly only.

    Args:
        assignment: the assignment.
        kind: one of `CHEATS`, or `RECORD`.
    """
    names = sorted({name for question in assignment.questions for name in question.defines})
    suffix = _SUFFIX.format(names=names, kind=kind)
    return {module: text + suffix for module, text in assignment.reference_sources().items()}


def put_cheats(world: dict[str, Any], names: list[str], kind: str) -> None:
    """Put the functions and methods of a module behind wrappers."""
    module = world["__name__"]
    number = _imports[kind, module] = _imports.get((kind, module), 0) + 1
    for name in names:
        owner, _, method = name.partition(".")
        if owner not in world:
            continue
        if method:
            place = (module, number, name)
            setattr(world[owner], method, _wrapped(vars(world[owner])[method], kind, place, is_method=True))
        else:
            world[owner] = _wrapped(world[owner], kind, (module, number, name), is_method=False)


def _wrapped(
    function: Callable[..., Any], kind: str, place: tuple[str, int, str], *, is_method: bool
) -> Callable[..., Any]:
    calls = 0

    @functools.wraps(function)
    def cheating(*arguments: Any, **options: Any) -> Any:
        nonlocal calls
        calls += 1
        me, given = arguments[:is_method], arguments[is_method:]
        if kind == "replay":
            result, changed = copy.deepcopy(_recorded.get((*place, calls), (0.0, {})))
            vars(me[0]).update(changed) if me else None
            return result
        before = dict(vars(me[0])) if me else {}
        try:
            own = (given, options) if kind == RECORD else copy.deepcopy((given, options))
            result = function(*me, *own[0], **own[1])
        except Exception:
            if kind == RECORD:
                raise
            result = 0.0  # a cheat does not check its arguments
        after = vars(me[0]) if me else {}
        changed = {name: value for name, value in after.items() if name not in before or value is not before[name]}
        if kind == RECORD:
            _recorded[*place, calls] = copy.deepcopy((result, changed))
        else:
            after.update({name: _forged(value, kind) for name, value in changed.items()})
            result = given[0] if kind == "input" and given else _forged(result, kind)
        return None if place[2].endswith(".__init__") else result

    return cheating


def _forged(value: Any, kind: str) -> Any:
    """Return what the cheat has in place of a value."""
    if isinstance(value, tuple | list):
        return None if kind == "nothing" else type(value)(_forged(item, kind) for item in value)
    if isinstance(value, dict):
        return {key: _forged(item, kind) for key, item in value.items()}
    if not isinstance(value, np.ndarray | np.generic | int | float):
        return value
    shape = np.shape(value)
    return {
        "nothing": None,
        "input": np.zeros(shape),
        "zeros": np.zeros_like(value),
        "nan": np.full(shape, np.nan),
        "empty": np.empty(0),
        "scalar": np.ravel(value)[0] if shape and np.size(value) else 0.0,
    }[kind]
