"""Notebooks as students hand them in, made of the modules that the tests of the grading already have."""

from __future__ import annotations

import ast
import copy
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from autograder.intake.text import METADATA
from autograder.targets.student import notebook_files
from autograder.variants import read_variants

if TYPE_CHECKING:
    from autograder.config import Assignment

ALTERNATES, MISTAKES = 5, 9


@dataclass(frozen=True)
class HandIn:
    """One notebook.

    Attributes:
        name: the student's.
        notebook: its content.
        sources: module name to text, where modules say the same.
    """

    name: str
    notebook: dict
    sources: dict[str, str] | None = None

    @property
    def text(self) -> str:
        """The file."""
        return json.dumps(self.notebook)


def blank(assignment: Assignment, language: str = "en") -> dict:
    """Return the kit's notebook, with nothing filled in."""
    return json.loads(notebook_files(assignment, language)[f"{assignment.id}.ipynb"])


def filled(notebook: dict, sources: dict[str, str]) -> dict:
    """Return the notebook with what modules define in the cells that are for it, and their helpers in a cell above."""
    notebook = copy.deepcopy(notebook)
    cells = {cell["metadata"][METADATA]["name"]: cell for cell in notebook["cells"] if METADATA in cell["metadata"]}
    helpers = []
    for text in sources.values():
        lines = text.splitlines()
        for node in ast.parse(text).body:
            first = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", []))])
            code = "\n".join(lines[first - 1 : node.end_lineno])
            if getattr(node, "name", 0) in cells:
                cells[node.name]["source"] = code
            elif not (isinstance(node, ast.ImportFrom) and node.module in sources):
                helpers.append(code)
    place = next(place for place, cell in enumerate(notebook["cells"]) if METADATA in cell["metadata"])
    notebook["cells"].insert(place, code_cell("\n".join(helpers)))
    return notebook


def code_cell(text: str, name: str = "my-own") -> dict:
    """Return a cell of the student's own."""
    return {"cell_type": "code", "id": name, "metadata": {}, "source": text, "outputs": [], "execution_count": None}


def cells_to_write(notebook: dict) -> list[dict]:
    """Return the cells that are for the student's code."""
    return [cell for cell in notebook["cells"] if METADATA in cell["metadata"]]


def twenty(assignment: Assignment, released: dict | None = None) -> list[HandIn]:
    """Return twenty hand-ins: the reference, alternates, mistakes, the skeleton and broken ones.

    Args:
        assignment: the assignment.
        released: the notebook that students of a host start from; the kit's by default.
    """
    start = released or blank(assignment)
    reference = assignment.reference_sources()

    def whole(name: str, sources: dict[str, str]) -> HandIn:
        return HandIn(name, filled(start, sources), sources)

    alternates = _spread(read_variants(assignment, "alternates"), ALTERNATES)
    mistakes = _spread(read_variants(assignment, "mistakes"), MISTAKES)
    return [
        whole("reference", reference),
        *(whole(f"right_{one.id}", one.sources) for one in alternates),
        *(whole(f"wrong_{one.id}", one.sources) for one in mistakes),
        HandIn("skeleton", copy.deepcopy(start)),
        *_broken(filled(start, reference)),
    ]


def _broken(right: dict) -> list[HandIn]:
    unreadable, deleted, retyped, raising = (copy.deepcopy(right) for _ in range(4))
    cells_to_write(unreadable)[-1]["source"] += "\n    return return"
    deleted["cells"].remove(cells_to_write(deleted)[0])
    turned = cells_to_write(retyped)[-1]
    turned["cell_type"] = "markdown"
    del turned["outputs"], turned["execution_count"]
    raising["cells"].append(code_cell("!rm -rf no-such-folder\n1 / 0", "my-try"))
    return [
        HandIn("broken_cell", unreadable),
        HandIn("broken_deleted", deleted),
        HandIn("broken_retyped", retyped),
        HandIn("broken_raising", raising),
    ]


def _spread(things: list, count: int) -> list:
    """Return that many of them, from the first to the last."""
    return [things[round(place * (len(things) - 1) / (count - 1))] for place in range(count)]
