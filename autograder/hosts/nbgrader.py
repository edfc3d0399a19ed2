"""Inside nbgrader: preprocessors that restore what nbgrader knows of the cells, and judge in our sandbox.

`Restore` stands before nbgrader's own sanitizing, `Judge` in the place of its `Execute`. The points go into the outputs
of the grade cells, where nbgrader reads them; gradebook, formgrader and feedback then work as they always do. Where a
course keeps nbgrader's own execution, `points_in_kernel` asks the same judge from inside the student's kernel.
"""

from __future__ import annotations

import atexit
import json
import os
import tempfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nbformat import from_dict
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_grade

from autograder.config import find_course
from autograder.errors import SandboxFault
from autograder.exports import message
from autograder.feedback import question_text
from autograder.intake.text import METADATA
from autograder.pipeline import Grader
from autograder.records import Status
from autograder.targets.notebook import check_id

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from autograder.config import Assignment
    from autograder.records import QuestionResult, Result

COURSE, LANGUAGE = "AUTOGRADER_COURSE", "AUTOGRADER_LANGUAGE"  # set by nbgrader_config.py
SCHEMA = 3  # of nbgrader's metadata

Pair = tuple["NotebookNode", dict[str, Any]]


class Restore(NbGraderPreprocessor):  # type: ignore[misc] # nbgrader has no type hints
    """Gives cells back the metadata that nbgrader has of them in its gradebook, and adds grade cells that were deleted.

    Whoever edits points, ids or types by hand, or with a tool that loses metadata, changes nothing but the look.
    """

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> Pair:
        """Restore the cells of one notebook."""
        own = resources["nbgrader"]
        with Gradebook(own["db_url"]) as gradebook:
            known = _known_cells(gradebook, own["notebook"], own["assignment"])
        claims: dict[str, list[NotebookNode]] = {name: [] for name in known}
        for cell in nb.cells:
            metadata = cell.metadata.pop("nbgrader", None)
            name = metadata.get("grade_id") if isinstance(metadata, dict) else None
            if isinstance(name, str) and name in known:
                claims[name].append(cell)
        for name, (metadata, source) in known.items():
            if (cell := _one_of(claims[name], metadata, source)) is not None:
                cell.metadata["nbgrader"] = dict(metadata)
            elif metadata["grade"]:
                nb.cells.append(_node(_code_cell(source, metadata)))
        return nb, resources


def _one_of(cells: list[NotebookNode], metadata: dict[str, Any], source: str) -> NotebookNode | None:
    """Return which of the cells of one name is nbgrader's; the others are copies, and plain code.

    A copied cell keeps its metadata, and nbgrader stops at a name that is there twice. As its own rule would have it,
    the last one is kept; but of checks the last that still says what it said, and of cells for code the last in which
    something was written. What is for a student's code is never a check cell, or nbgrader would write over it.
    """
    locked = metadata["locked"]
    possible = [cell for cell in cells if not (locked and METADATA in cell.metadata)]
    as_meant = [cell for cell in possible if (cell.source == source) == locked]
    return (as_meant or possible or [None])[-1]


def _node(content: dict[str, Any]) -> NotebookNode:
    node: NotebookNode = from_dict(content)  # type: ignore[no-untyped-call]
    return node


def _code_cell(source: str, metadata: dict[str, Any]) -> dict[str, Any]:
    own = {"nbgrader": dict(metadata)}
    return {"cell_type": "code", "source": source, "metadata": own, "execution_count": None, "outputs": []}


def _known_cells(gradebook: Gradebook, notebook: str, assignment: str) -> dict[str, tuple[dict[str, Any], str]]:
    """Return what nbgrader's gradebook has of the cells: name to metadata and source."""
    entry = gradebook.find_notebook(notebook, assignment)
    points = {cell.name: cell.max_score for cell in entry.grade_cells}
    solutions = {cell.name for cell in entry.solution_cells}
    found = {}
    for cell in entry.source_cells:
        metadata = {
            "schema_version": SCHEMA,
            "grade_id": cell.name,
            "grade": cell.name in points,
            "solution": cell.name in solutions,
            "locked": cell.locked,
            "task": False,
            "cell_type": cell.cell_type,
            "checksum": cell.checksum,
        }
        if cell.name in points:
            metadata["points"] = points[cell.name]
        found[cell.name] = metadata, cell.source
    return found


class Judge(NbGraderPreprocessor):  # type: ignore[misc] # nbgrader has no type hints
    """Judges a notebook in our sandbox and writes points and feedback into the outputs of its grade cells."""

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> Pair:
        """Judge one notebook; nothing of it runs in a kernel.

        Raises:
            SandboxFault: for a fault of the grader's own. nbgrader then says so, keeps this student's last grade and
                goes on with the others.
        """
        own = resources["nbgrader"]
        assignment, language = _assignment(own["assignment"]), os.environ.get(LANGUAGE, "en")
        result = _grade(nb, own["notebook"], own["student"], assignment)
        if result.status is Status.GRADER_FAULT:
            raise SandboxFault(f"{own['student']}: {message(result, language)}\n{result.faults}")
        by_cell = {check_id(question.id): question for question in result.questions}
        asked = [cell for cell in nb.cells if is_grade(cell) and cell.metadata.nbgrader["grade_id"] in by_cell]
        for number, cell in enumerate(asked, 1):
            question = by_cell[cell.metadata.nbgrader["grade_id"]]
            about_all = [message(result, language)] if number == 1 else []
            text = "\n".join([*filter(None, about_all), question_text(question, assignment, language)])
            cell.execution_count = number
            points = {"output_type": "execute_result", "data": {"text/plain": str(core_points(question))}}
            cell.outputs = [
                _node({"output_type": "stream", "name": "stdout", "text": f"{text}\n"}),
                _node({**points, "metadata": {}, "execution_count": number}),
            ]
        self._save_bonus(result, own)
        return nb, resources

    def _save_bonus(self, result: Result, own: dict[str, Any]) -> None:
        """Give bonus points as nbgrader's extra credit; their cells are worth nothing otherwise."""
        with Gradebook(own["db_url"]) as gradebook:
            for question in result.questions:
                if question.bonus:
                    names = check_id(question.id), own["notebook"], own["assignment"], own["student"]
                    try:
                        gradebook.find_grade(*names).extra_credit = question.score
                    except MissingEntry:  # a source that was edited, and has no such cell
                        self.log.warning("%s has no grade cell %s; its bonus is not in the gradebook", *names[1::-1])
            gradebook.db.commit()


def points_in_kernel(assignment: str, question: str) -> float:
    """Return a question's points from inside a kernel of nbgrader's, and print the feedback.

    Args:
        assignment: the assignment's id; its notebook is in the current folder.
        question: the question's id.
    """
    result, of = _in_kernel(assignment)
    found = next(one for one in result.questions if one.id == question)
    language = os.environ.get(LANGUAGE, "en")
    print("\n".join(filter(None, [message(result, language), question_text(found, of, language)])))
    return core_points(found)


def core_points(question: QuestionResult) -> float:
    """Return what counts in the column of points: bonus stands apart."""
    return 0.0 if question.bonus else question.score


@cache
def _in_kernel(name: str) -> tuple[Result, Assignment]:
    """Judge the notebook in the current folder, once a kernel."""
    folder, assignment = Path.cwd(), _assignment(name)
    return _grader(name).grade(folder.parent.name, folder / f"{name}.ipynb"), assignment


def _grade(nb: NotebookNode, name: str, student: str, assignment: Assignment) -> Result:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.ipynb"
        path.write_text(json.dumps(nb), encoding="utf-8")
        return _grader(assignment.id).grade(student, path)


@cache
def _assignment(name: str) -> Assignment:
    return find_course(Path(os.environ.get(COURSE, "."))).assignment(name)


@cache
def _grader(name: str) -> Grader:
    """Return the assignment's grader; it serves all notebooks of one `nbgrader autograde`."""
    grader = Grader(_assignment(name))
    atexit.register(grader.close)
    return grader
