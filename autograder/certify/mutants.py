"""Mechanical mutants of a reference: each a copy of it with one small thing wrong in what students write.

A suite that lets one through has a hole where a student's slip would go unseen. Operators as in the literature on
mutation testing (arithmetic, relational, logical and constant replacement, statement deletion), and those of array
code: a keyword such as `axis` left out, a transpose or a copy dropped, a reduction taken for another.
"""

from __future__ import annotations

import ast
import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from autograder.source import definitions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from autograder.config import Assignment

_EXCHANGED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult,
    ast.Pow: ast.Mult, ast.MatMult: ast.Mult, ast.And: ast.Or, ast.Or: ast.And,
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
_FUNCTIONS = {
    "max": "min", "min": "max", "maximum": "minimum", "minimum": "maximum", "argmax": "argmin", "argmin": "argmax",
    "sum": "mean", "mean": "sum", "zeros": "ones", "ones": "zeros", "zeros_like": "ones_like",
    "exp": "expm1", "log": "log1p", "sqrt": "square", "dot": "multiply", "any": "all", "all": "any", "std": "var",
    "var": "std", "ones_like": "zeros_like",
}  # fmt: skip
_DROPPED_METHODS = {"copy", "transpose", "ravel", "flatten", "reshape", "astype"}


@dataclass(frozen=True)
class Mutant:
    """A reference with one small change.

    Attributes:
        function: where the change is, as in "Affine.backward".
        change: what it is, as in "`out += x` becomes `out = x`".
        sources: module name to text, all modules of the assignment.
    """

    function: str
    change: str
    sources: dict[str, str]

    @property
    def id(self) -> str:
        """What the mutant is known by; stays the same when other code changes."""
        return f"{self.function}: {self.change}"


def mutants(assignment: Assignment) -> list[Mutant]:
    """Return the mutants of all that students write, in the order of the text; no two have the same text."""
    written = {name for question in assignment.questions for name in question.defines}
    reference = assignment.reference_sources()
    found: dict[str, Mutant] = {}
    for module, text in reference.items():
        tree = ast.parse(text)
        for name, node in definitions(tree):
            if name in written and isinstance(node, ast.FunctionDef):
                for change, mutated in _variations(tree, node):
                    mutant = Mutant(name, change, reference | {module: mutated})
                    found.setdefault(mutated, mutant)
    return _told_apart(list(found.values()))


def _told_apart(mutants: list[Mutant]) -> list[Mutant]:
    """Number those whose change reads alike, as where a line stands twice in a function."""
    seen: dict[str, int] = {}
    result = []
    for one in mutants:
        seen[one.id] = seen.get(one.id, 0) + 1
        again = f" (number {seen[one.id]})" if seen[one.id] > 1 else ""
        result.append(Mutant(one.function, one.change + again, one.sources))
    return result


def _variations(tree: ast.Module, function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Change one thing of the function at a time; give what changed and the module's text. The tree is as it was."""
    unmutated = ast.unparse(tree)
    for statement in _statements(function):
        for owner, name, index, node in _parts(statement):
            for replacement in _replacements(node, owner):
                before = _shown(statement)
                _put(owner, name, index, replacement)
                after, text = _shown(statement), ast.unparse(ast.fix_missing_locations(tree))
                _put(owner, name, index, node)
                if text != unmutated:
                    yield f"`{before}` becomes `{after}`", text
    for body, index, kept in _deletions(function):
        removed = body[index]
        body[index] = kept
        text = ast.unparse(ast.fix_missing_locations(tree))
        body[index] = removed
        once = isinstance(removed, ast.For | ast.While)
        yield f"`{_shown(removed)}` {'runs once' if once else f'becomes `{_shown(kept)}`'}", text


def _statements(function: ast.FunctionDef) -> Iterator[ast.stmt]:
    """The function itself, for its defaults, and each statement in it, but for docstrings."""
    yield function
    for node in ast.walk(function):
        if isinstance(node, ast.stmt) and node is not function and not _is_docstring(node):
            yield node


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _shown(statement: ast.stmt) -> str:
    """The first line of a statement: of a loop its head, of a function its signature."""
    return ast.unparse(statement).partition("\n")[0]


def _parts(statement: ast.stmt) -> Iterator[tuple[ast.AST, str, int | None, ast.AST]]:
    """The statement's own expressions, and it itself where an operator belongs to it; not the statements inside it.

    Messages (what is raised, f-strings) are left out: their wording is nobody's mistake.
    """
    waiting: list[ast.AST] = [statement]
    while waiting:
        owner = waiting.pop(0)
        for name, value in ast.iter_fields(owner):
            for index, node in enumerate(value) if isinstance(value, list) else [(None, value)]:
                if isinstance(node, ast.AST) and not isinstance(node, ast.stmt | ast.JoinedStr | ast.expr_context):
                    if isinstance(owner, ast.Raise) or name in {"decorator_list", "annotation", "returns"}:
                        continue
                    yield owner, name, index, node
                    waiting.append(node)


def _put(owner: ast.AST, name: str, index: int | None, node: ast.AST) -> None:
    if index is None:
        setattr(owner, name, node)
    else:
        getattr(owner, name)[index] = node


def _replacements(node: ast.AST, owner: ast.AST) -> Iterator[ast.AST]:
    """What a part could be by a slip."""
    if type(node) in _EXCHANGED:
        yield _EXCHANGED[type(node)]()
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub | ast.Not | ast.Invert):
        yield node.operand
    elif isinstance(node, ast.IfExp):
        yield ast.IfExp(ast.UnaryOp(ast.Not(), node.test), node.body, node.orelse)
    elif isinstance(node, ast.Constant) and not isinstance(owner, ast.UnaryOp):  # -1: the sign alone
        yield from _other_constants(node.value)
    elif isinstance(node, ast.Attribute) and node.attr == "T":
        yield node.value
    elif isinstance(node, ast.Call):
        yield from _other_calls(node)


def _other_constants(value: object) -> Iterator[ast.AST]:
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int | float):
        yield ast.Constant(value + 1)
    elif isinstance(value, str):
        yield ast.Constant(f"{value}?")


def _other_calls(node: ast.Call) -> Iterator[ast.AST]:
    for dropped in node.keywords:
        yield ast.Call(node.func, node.args, [one for one in node.keywords if one is not dropped])
    if isinstance(node.func, ast.Attribute):
        if node.func.attr in _FUNCTIONS:
            other = ast.Attribute(node.func.value, _FUNCTIONS[node.func.attr], node.func.ctx)
            yield ast.Call(other, node.args, node.keywords)
        if node.func.attr in _DROPPED_METHODS:
            yield node.func.value


def _deletions(function: ast.FunctionDef) -> Iterator[tuple[list[ast.stmt], int, ast.stmt]]:
    """Statements that do something beside giving a name to a value, with what is left without them."""
    for body in _bodies(function):
        for index, node in enumerate(body):
            if _has_effect(node):
                yield body, index, ast.Pass()
            if isinstance(node, ast.AugAssign):
                yield body, index, ast.Assign([copy.deepcopy(node.target)], node.value)
            elif isinstance(node, ast.If):
                yield body, index, ast.If(ast.UnaryOp(ast.Not(), node.test), node.body, node.orelse)
            elif isinstance(node, ast.For | ast.While):
                once = copy.copy(node)
                once.body = [*node.body, ast.Break()]
                yield body, index, once


def _has_effect(node: ast.stmt) -> bool:
    if isinstance(node, ast.Assign):
        return any(_is_part(target) for target in node.targets)
    return isinstance(node, ast.AugAssign | ast.Raise | ast.Continue | ast.Break | ast.Expr) and not _is_docstring(node)


def _is_part(target: ast.expr) -> bool:
    """An element, slice or attribute: assigning to it changes something that others see."""
    return isinstance(target, ast.Subscript | ast.Attribute)


def _bodies(function: ast.FunctionDef) -> Iterator[list[ast.stmt]]:
    for node in ast.walk(function):
        for name in ("body", "orelse"):
            value = getattr(node, name, None)
            if isinstance(value, list):
                yield value
