"""Looks for text of `solutions/` in what a student gets."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from autograder.targets import build_skeleton, kits, solution_text

if TYPE_CHECKING:
    from autograder.config import Assignment

SHINGLE = 40  # characters
# Lines that say nothing of an answer: imports, and the marker that ties a check to its question.
_HARMLESS = re.compile(r"^\s*(import |from \S+ import |@pytest\.mark\.question\(|### (BEGIN|END) SOLUTION)")


def leaks(assignment: Assignment) -> list[str]:
    """Return a line for each file of the kits that holds private text."""
    private = private_shingles(assignment)
    faults = []
    files = {(name, content) for kit in kits(assignment).values() for name, content in kit.items()}
    for name, content in sorted(files):
        text = _squeezed(_plain(name, content))
        found = next(
            (text[at : at + SHINGLE] for at in range(len(text) - SHINGLE + 1) if text[at : at + SHINGLE] in private),
            None,
        )
        if found is not None:
            faults.append(f"the kit's {name} holds text of solutions/{assignment.id} ({private[found]}): {found!r}")
    return faults


def _plain(name: str, content: bytes) -> str:
    """Return the text of a file, and of a notebook's cells as they are read: its own line ends are escaped."""
    text = content.decode("utf-8", errors="replace")
    if not name.endswith(".ipynb"):
        return text
    notebook = json.loads(text)
    return "\n".join(["".join(cell["source"]) for cell in notebook["cells"]] + [json.dumps(notebook["metadata"])])


def private_shingles(assignment: Assignment) -> dict[str, str]:
    """Return every run of 40 characters of the solutions, with the file that it is from.

    What the skeleton shows too (docstrings, given code) is not private. White space counts as one blank.
    """
    texts = {
        name: solution_text((assignment.solution / name).read_text(encoding="utf-8")) for name in assignment.modules
    }
    for path in sorted(assignment.solution.rglob("*.py")):
        shown = str(path.relative_to(assignment.solution))
        if shown not in assignment.modules:
            texts[shown] = path.read_text(encoding="utf-8")
    private = {shingle: name for name, text in texts.items() for shingle in _shingles(text)}
    for text in build_skeleton(assignment).values():
        for shingle in _shingles(text):
            private.pop(shingle, None)
    return private


def _shingles(text: str) -> set[str]:
    lines = [line for line in text.splitlines() if not _HARMLESS.match(line)]
    squeezed = _squeezed("\n".join(lines))
    return {squeezed[at : at + SHINGLE] for at in range(len(squeezed) - SHINGLE + 1)}


def _squeezed(text: str) -> str:
    return " ".join(text.split())
