"""Known wrong and other right variants of a reference: small files that change only what they are about.

A variant is a Python file. Its docstring is TOML: `question`, and for a mistake the sentence that explains it (`en`,
`ko`) and maybe `alike`, for an alternate a `note`. Its code is laid over the reference: a function or method of the
same name replaces the reference's, anything else (helpers, imports, class attributes) is added to the module that it
belongs to.
"""

from __future__ import annotations

import ast
import tomllib
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field, ValidationError

from autograder.config import Assignment, Settings
from autograder.errors import AssignmentError
from autograder.source import Definition

if TYPE_CHECKING:
    from pathlib import Path

Body = list[ast.stmt]


class Mistake(Settings):
    """What a mistake's docstring says."""

    question: str
    en: Annotated[str, Field(min_length=10)]
    ko: Annotated[str, Field(min_length=5)]
    alike: Annotated[
        tuple[str, ...], Field(description="other mistakes of the question that no check can tell from this one")
    ] = ()


class Alternate(Settings):
    """What an alternate's docstring says."""

    note: Annotated[str, Field(min_length=5)]
    question: str = ""


class Variant(Settings):
    """A variant of a reference, laid over it.

    Attributes:
        id: the file's name without ending.
        kind: which folder it is in.
        about: what its docstring says.
        sources: module name to text, all modules of the assignment.
    """

    id: str
    kind: Literal["mistakes", "alternates"]
    about: Mistake | Alternate
    sources: dict[str, str]


def read_variants(assignment: Assignment, kind: Literal["mistakes", "alternates"]) -> list[Variant]:
    """Read all mistakes or alternates of an assignment, in the order of their names.

    Raises:
        AssignmentError: with the faults of all files.
    """
    variants, faults = [], []
    for path in sorted((assignment.solution / kind).glob("*.py")):
        try:
            variants.append(read_variant(assignment, path))
        except AssignmentError as error:
            faults += error.faults
    if faults:
        raise AssignmentError(faults)
    return variants


def read_mistakes_of(assignment: Assignment, question: str) -> list[Variant]:
    """Read the mistakes of one question; the others' code is not laid over anything."""
    paths = sorted((assignment.solution / "mistakes").glob("*.py"))
    return [read_variant(assignment, path) for path in paths if _question_of(path) == question]


def _question_of(path: Path) -> str:
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return str(tomllib.loads(docstring).get("question", ""))


def read_variant(assignment: Assignment, path: Path) -> Variant:
    """Read one variant and lay it over the reference.

    Raises:
        AssignmentError: where its docstring or its code is not as it should be.
    """
    whole = path.resolve()
    shown = whole.relative_to(assignment.root) if whole.is_relative_to(assignment.root) else path
    kind: Literal["mistakes", "alternates"] = "mistakes" if path.parent.name == "mistakes" else "alternates"
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except SyntaxError as error:
        raise AssignmentError([f"{shown}, line {error.lineno}: {error.msg}"]) from None
    except ValueError as error:  # not UTF-8, or a NUL
        raise AssignmentError([f"{shown}: {error}"]) from None
    try:
        data = tomllib.loads(ast.get_docstring(tree) or "")
        about = (Mistake if kind == "mistakes" else Alternate).model_validate(data)
    except tomllib.TOMLDecodeError as error:
        raise AssignmentError([f"{shown}: its docstring is not valid TOML: {error}"]) from None
    except ValidationError as error:
        faults = [f"{shown}: {'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors()]
        raise AssignmentError(faults) from None
    known = assignment.question_by_id
    if about.question not in known and not (kind == "alternates" and not about.question):
        raise AssignmentError([f"{shown}: question {about.question!r} is not one of {', '.join(known)}"])
    sources = overlay(assignment.reference_sources(), tree.body[1:])
    if sources is None:
        raise AssignmentError([f"{shown}: it replaces nothing that the reference defines"])
    return Variant(id=path.stem, kind=kind, about=about, sources=sources)


def overlay(reference: dict[str, str], changes: Body) -> dict[str, str] | None:
    """Lay `changes` over the reference's modules; None where they replace nothing."""
    trees = {name: ast.parse(text) for name, text in reference.items()}
    home = {node.name: name for name, tree in trees.items() for node in tree.body if isinstance(node, Definition)}
    targets = [home[node.name] for node in changes if isinstance(node, Definition) and node.name in home]
    if not targets:
        return None
    added: dict[str, Body] = {name: [] for name in trees}
    for index, node in enumerate(changes):
        if isinstance(node, Definition) and node.name in home:
            _replace(trees[home[node.name]].body, node)
        else:  # belongs to the definition that comes next
            later = (home[n.name] for n in changes[index:] if isinstance(n, Definition) and n.name in home)
            added[next(later, targets[-1])].append(node)
    for name, nodes in added.items():
        body = trees[name].body
        body[_first_definition(body) : _first_definition(body)] = nodes
    return {name: ast.unparse(ast.fix_missing_locations(tree)) + "\n" for name, tree in trees.items()}


def _replace(body: Body, node: Definition) -> None:
    index = next(i for i, old in enumerate(body) if isinstance(old, Definition) and old.name == node.name)
    old = body[index]
    if isinstance(old, ast.ClassDef) and isinstance(node, ast.ClassDef):
        attributes = [part for part in node.body if not isinstance(part, ast.FunctionDef)]
        for part in node.body:
            if isinstance(part, ast.FunctionDef):
                if any(isinstance(known, ast.FunctionDef) and known.name == part.name for known in old.body):
                    _replace(old.body, part)
                else:
                    old.body.append(part)
        old.body[_first_definition(old.body) : _first_definition(old.body)] = attributes
    else:
        body[index] = node


def _first_definition(body: Body) -> int:
    """Where the first function or class stands: after the docstring, the imports and the constants."""
    return next((i for i, node in enumerate(body) if isinstance(node, Definition)), len(body))
