"""Turns a scenario into data: the function's code and the values that it captures.

A scenario is a function inside a check. The worker calls it with the student's modules, by parameter name, and answers
with what it returns. It may use `np`, the built-ins and what it captures, as long as that is data; helpers are defined
inside it. So no oracle, expectation or path of the judge ever reaches the worker.
"""

from __future__ import annotations

import builtins
import dis
import functools
import marshal
from dataclasses import dataclass
from inspect import CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR, CO_VARARGS, CO_VARKEYWORDS
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any

import numpy as np

from autograder.errors import ScenarioError
from autograder.sandbox import wire

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Scenario:
    """A scenario as data.

    Attributes:
        modules: the names of the student's modules that it takes.
        captured: the values of its free variables, by name.
        defaults: the values of its parameters with a default.
        request: all of it, ready for `wire.encode` but for the nonce and the seed.
    """

    modules: tuple[str, ...]
    captured: dict[str, Any]
    request: dict[str, Any]


def pack(function: Callable[..., object], modules: frozenset[str]) -> Scenario:
    """Turn `function` into data.

    Args:
        function: the scenario.
        modules: the names of the modules that the assignment has.

    Raises:
        ScenarioError: where it captures something that is not data, uses a global other than `np`, takes a parameter
            that is not a module of the assignment, or is not a plain function.
    """
    if not isinstance(function, FunctionType):
        raise ScenarioError(f"student.run takes a function; {function!r} is a {type(function).__name__}")
    code = function.__code__
    _check_kind(code)
    _check_globals(code)
    if "np" in _globals_of(code) and function.__globals__.get("np") is not np:
        raise ScenarioError(f"{_where(code)}: the global 'np' must be NumPy; write `import numpy as np` in the suite")
    defaults = function.__defaults__ or ()
    parameters = code.co_varnames[: code.co_argcount]
    wanted = parameters[: code.co_argcount - len(defaults)]
    for name in wanted:
        if name not in modules:
            raise ScenarioError(
                f"{_where(code)}: parameter {name!r} is not a module of this assignment "
                f"({', '.join(sorted(modules))}); give it a default to ship a value"
            )
    keyword = dict(function.__kwdefaults__ or {})
    for name in code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]:
        if name not in keyword:
            raise ScenarioError(f"{_where(code)}: keyword-only parameter {name!r} needs a default to ship")
    captured = _captured(function)
    optional = dict(zip(parameters[len(wanted) :], defaults, strict=True))
    for name, value in (captured | optional | keyword).items():
        _check_data(code, name, value)
    request = {
        "code": _shipped(code),
        "modules": list(wanted),
        "captured": captured,
        "defaults": list(defaults),
        "keyword_defaults": keyword,
    }
    return Scenario(wanted, captured | optional | keyword, request)


def import_only(module: str) -> Scenario:
    """Return a scenario that imports one module and does nothing with it."""
    request = {"code": b"", "modules": [module], "captured": {}, "defaults": [], "keyword_defaults": {}}
    return Scenario((module,), {}, request)


def _where(code: CodeType) -> str:
    return f"scenario {code.co_qualname!r}, line {code.co_firstlineno}"


def _check_kind(code: CodeType) -> None:
    if code.co_flags & (CO_VARARGS | CO_VARKEYWORDS):
        raise ScenarioError(f"{_where(code)}: parameters are named one by one, not with * or **")
    if code.co_flags & (CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR):
        raise ScenarioError(f"{_where(code)}: it yields or awaits; a scenario returns its answer")


@functools.cache
def _globals_of(code: CodeType) -> frozenset[str]:
    """The global names that `code` and the functions inside it read or write."""
    names = {
        str(step.argval)
        for step in dis.get_instructions(code)
        if "GLOBAL" in step.opname or step.opname in {"LOAD_NAME", "STORE_NAME", "DELETE_NAME"}
    }
    locals_of_class = {step.argval for step in dis.get_instructions(code) if step.opname == "STORE_NAME"}
    inner = (const for const in code.co_consts if isinstance(const, CodeType))
    return frozenset(names - locals_of_class).union(*map(_globals_of, inner))


@functools.cache
def _check_globals(code: CodeType) -> None:
    foreign = sorted(
        name for name in _globals_of(code) if name not in {"np", "__name__"} and not hasattr(builtins, name)
    )
    if any(name.startswith("@py") for name in foreign):  # what pytest makes of it where an author runs the suite
        raise ScenarioError(f"{_where(code)}: it asserts; return the value and assert outside the scenario")
    if foreign:
        names = ", ".join(map(repr, foreign))
        raise ScenarioError(
            f"{_where(code)}: it uses the global {names}; a scenario has `np` and the built-ins only. "
            "Capture a value by a local name, define a helper inside the scenario, or import inside it"
        )
    for step in dis.get_instructions(code):
        if step.opname in {"STORE_GLOBAL", "DELETE_GLOBAL"}:
            raise ScenarioError(f"{_where(code)}: it assigns the global {step.argval!r}; return the value instead")


def _captured(function: FunctionType) -> dict[str, Any]:
    code = function.__code__
    values = {}
    for name, cell in zip(code.co_freevars, function.__closure__ or (), strict=True):
        try:
            values[name] = cell.cell_contents
        except ValueError:
            raise ScenarioError(f"{_where(code)}: it captures {name!r}, which has no value yet") from None
    return values


def _check_data(code: CodeType, name: str, value: object) -> None:
    if callable(value) and hasattr(value, "__name__"):
        raise ScenarioError(
            f"{_where(code)}: it captures {name!r}, a {type(value).__name__}; "
            "only data travels, so define helpers inside the scenario"
        )
    try:
        wire.encode(value)
    except wire.NotDataError as error:
        raise ScenarioError(
            f"{_where(code)}: it captures {name!r}, and {name}{error.path} is {error.found}; only data travels"
        ) from None


@functools.cache
def _shipped(code: CodeType) -> bytes:
    """The code without the names and paths of the suite."""
    return marshal.dumps(_without_origin(code))


def _without_origin(code: CodeType) -> CodeType:
    name = code.co_qualname.rpartition("<locals>.")[2]
    constants = tuple(
        _without_origin(const) if isinstance(const, CodeType) else const
        for const in (
            name if const == code.co_qualname else const for const in code.co_consts
        )  # a class's body holds it
    )
    return code.replace(co_filename="<scenario>", co_qualname=name, co_firstlineno=1, co_consts=constants)
