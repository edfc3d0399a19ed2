"""Makes the skeleton from the reference: a solution region becomes a stub that says what it is and where to read on."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from autograder.errors import AssignmentError
from autograder.files import write_whole
from autograder.source import definitions

if TYPE_CHECKING:
    from autograder.config import Assignment

_BEGIN, _END = re.compile(r"^(\s*)### BEGIN SOLUTION\s*$"), re.compile(r"^\s*### END SOLUTION\s*$")


def build_skeleton(assignment: Assignment) -> dict[str, str]:
    """Return file name to text of the skeleton's modules.

    Raises:
        AssignmentError: where markers do not pair up, or something to write has no solution region.
    """
    skeleton, stubs, faults = {}, set(), []
    for name in assignment.modules:
        text = (assignment.solution / name).read_text(encoding="utf-8")
        try:
            skeleton[name], found = _stubbed(text, assignment, f"solutions/{assignment.id}/{name}")
            stubs |= found
        except AssignmentError as error:
            faults += error.faults
    if not faults:
        wanted = {name for question in assignment.questions for name in question.defines}
        faults = [f"solutions/{assignment.id}: {name} has no solution region" for name in sorted(wanted - stubs)]
    if faults:
        raise AssignmentError(faults)
    return skeleton


def write_skeleton(assignment: Assignment) -> None:
    """Write the skeleton into the assignment's folder."""
    for name, text in build_skeleton(assignment).items():
        write_whole(assignment.folder / name, text)


def solution_text(text: str) -> str:
    """Return only what stands in the solution regions."""
    return "\n".join(line for inside, line in marked_lines(text) if inside == "inside")


def stub_lines(text: str, assignment: Assignment) -> dict[int, str]:
    """Return the line that stands for each solution region in the skeleton, by the number of its begin marker."""
    owners = _owners(text)
    return {
        number: _stub(line, owners[number], assignment)
        for number, (what, line) in enumerate(marked_lines(text), 1)
        if what == "begin" and number in owners
    }


def marked_lines(text: str) -> list[tuple[str, str]]:
    """Each line, and whether it is "outside" or "inside" a region, or its "begin" or "end" marker."""
    marked, inside = [], False
    for line in text.splitlines():
        if _BEGIN.match(line) and not inside:
            inside = True
            marked.append(("begin", line))
        elif _END.match(line) and inside:
            inside = False
            marked.append(("end", line))
        elif _BEGIN.match(line) or _END.match(line):
            marked.append(("stray", line))
        else:
            marked.append(("inside" if inside else "outside", line))
    if inside:
        marked.append(("stray", ""))
    return marked


def _stubbed(text: str, assignment: Assignment, shown: str) -> tuple[str, set[str]]:
    lines = marked_lines(text)
    stray = [number for number, (what, _) in enumerate(lines, 1) if what == "stray"]
    if stray:
        raise AssignmentError([f"{shown}, line {number}: a solution marker without its partner" for number in stray])
    owners = _owners(text)
    result, stubs = [], set()
    for number, (what, line) in enumerate(lines, 1):
        if what == "outside":
            result.append(line)
        elif what == "begin" and (owner := owners.get(number)):
            stubs.add(owner)
            result.append(_stub(line, owner, assignment))
    skeleton = "\n".join(result) + "\n"
    try:
        ast.parse(skeleton)
    except SyntaxError as error:
        raise AssignmentError([f"{shown}: without its solutions it is not valid Python: {error}"]) from None
    return skeleton, stubs


def _owners(text: str) -> dict[int, str]:
    """Line number to the function or method that it is in, as in Affine.backward."""
    owners: dict[int, str] = {}
    for name, node in definitions(ast.parse(text)):  # a method comes after its class and takes its lines from it
        owners |= dict.fromkeys(range(node.lineno, (node.end_lineno or node.lineno) + 1), name)
    return owners


def _stub(marker: str, owner: str, assignment: Assignment) -> str:
    """Return the stub, indented as the marker is."""
    indent = marker[: len(marker) - len(marker.lstrip())]
    return f"{indent}raise NotImplementedError({_stub_message(owner, assignment)!r})".replace("'", '"')


def _stub_message(owner: str, assignment: Assignment) -> str:
    section = next((question.handout for question in assignment.questions if owner in question.defines), None)
    hint = f"; see section {section} of the handout" if section else ""
    return f"{owner} is still a stub{hint}"
