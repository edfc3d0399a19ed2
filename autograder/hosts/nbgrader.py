"""Inside nbgrader: preprocessors that restore what nbgrader knows of the cells, and judge in our sandbox.

`Restore` stands before nbgrader's own sanitizing, `Judge` in the place of its `Execute`. The points go into the outputs
of the grade cells, where nbgrader reads them; gradebook, formgrader and feedback then work as they always do. `Bonus`
adds what nbgrader has no column for. Where a course keeps nbgrader's own execution, `points_in_kernel` asks the same
judge from inside the student's kernel.
"""

from __future__ import annotations

import atexit
import json
import os
import re
import tempfile
import unicodedata
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nbformat import from_dict
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_grade
from sqlalchemy import Column, Float, MetaData, String, Table, delete, insert, select

from autograder.config import find_course
from autograder.errors import SandboxFault, UsageError
from autograder.exports import message
from autograder.feedback import question_text
from autograder.intake.text import METADATA
from autograder.pipeline import Grader
from autograder.records import Status
from autograder.scoring import DIGITS
from autograder.targets.notebook import check_id

if TYPE_CHECKING:
    from nbformat import NotebookNode
    from nbgrader.api import Grade

    from autograder.config import Assignment
    from autograder.records import QuestionResult, Result

COURSE, LANGUAGE = "AUTOGRADER_COURSE", "AUTOGRADER_LANGUAGE"  # set by nbgrader_config.py
SCHEMA = 3  # of nbgrader's metadata
EARNED = "autograder_bonus"  # among the resources that preprocessors hand on: points by grade cell
WIDTH = 95  # columns of an output on nbgrader's pages
_GIVEN = Table(  # what the judge gave last as extra credit
    "autograder_bonus", MetaData(),
    Column("grade_id", String(32), primary_key=True), Column("points", Float, nullable=False),
)  # fmt: skip

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
    found = as_meant or possible
    return found[-1] if found else None


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
        worths = cell_points(asked)
        for number, cell in enumerate(asked, 1):
            name = cell.metadata.nbgrader["grade_id"]
            question = by_cell[name] = as_weighed(by_cell[name], worths[name])
            text = _text(result if number == 1 else None, question, assignment, language)
            cell.execution_count = number
            points = {"output_type": "execute_result", "data": {"text/plain": str(core_points(question))}}
            cell.outputs = [
                _node({"output_type": "stream", "name": "stdout", "text": f"{text}\n"}),
                _node({**points, "metadata": {}, "execution_count": number}),
            ]
        resources[EARNED] = {name: question.score for name, question in by_cell.items() if question.bonus}
        return nb, resources


class Bonus(NbGraderPreprocessor):  # type: ignore[misc] # nbgrader has no type hints
    """Gives bonus points as nbgrader's extra credit; their cells are worth nothing otherwise.

    What an instructor set by hand stays. nbgrader does not know who set an extra credit, so a table of ours in its
    database has what the judge gave last. This stands behind SaveAutoGrades, which says anew what needs a look.
    """

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> Pair:
        """Save what the judge found for one notebook."""
        own = resources["nbgrader"]
        with Gradebook(own["db_url"]) as gradebook:
            _GIVEN.create(gradebook.db.connection(), checkfirst=True)
            for name, points in resources[EARNED].items():
                names = name, own["notebook"], own["assignment"], own["student"]
                try:
                    self._give(gradebook, gradebook.find_grade(*names), points)
                except MissingEntry:  # a source that was edited, and has no such cell
                    self.log.warning("%s has no grade cell %s; its bonus is not in the gradebook", *names[1::-1])
            gradebook.db.commit()
        return nb, resources

    def _give(self, gradebook: Gradebook, grade: Grade, points: float) -> None:
        ours = _GIVEN.c.grade_id == grade.id
        given = gradebook.db.execute(select(_GIVEN.c.points).where(ours)).scalar()
        if grade.manual_score is not None or grade.extra_credit not in {None, given}:
            grade.needs_manual_grade = True
            what = grade.student.id, grade.name, points
            self.log.warning("%s: %s was graded by hand, which stays; the judge gives %g extra points", *what)
            return
        grade.extra_credit = points
        gradebook.db.execute(delete(_GIVEN).where(ours))
        gradebook.db.execute(insert(_GIVEN).values(grade_id=grade.id, points=points))


def points_in_kernel(assignment: str, question: str) -> float:
    """Return a question's points from inside a kernel of nbgrader's, and print the feedback.

    Args:
        assignment: the assignment's id; its notebook is in the current folder.
        question: the question's id.
    """
    result, of, worths = _in_kernel(assignment)
    found = next(one for one in result.questions if one.id == question)
    found = as_weighed(found, worths.get(check_id(question), found.points))
    print(_text(result, found, of, os.environ.get(LANGUAGE, "en")))
    return core_points(found)


def cell_points(cells: list[NotebookNode]) -> dict[str, float]:
    """Return what nbgrader counts for each grade cell, by its name."""
    known = [cell["metadata"].get("nbgrader", {}) for cell in cells]
    return {own["grade_id"]: float(own["points"]) for own in known if own.get("grade")}


def as_weighed(question: QuestionResult, worth: float) -> QuestionResult:
    """Return a question's result in the points that its cell has in nbgrader, where an instructor may change them.

    A bonus question's cell has none, and the result stays as it is; with points it is a question like any other.
    """
    if question.bonus and not worth:
        return question
    # nbgrader takes no more than the cell's points, and rounding could be more
    score = min(worth, round(worth * question.score / question.points, DIGITS))
    return question.model_copy(update={"points": worth, "score": score, "bonus": False})


def core_points(question: QuestionResult) -> float:
    """Return what counts in the column of points: bonus stands apart."""
    return 0.0 if question.bonus else question.score


def _text(result: Result | None, question: QuestionResult, assignment: Assignment, language: str) -> str:
    """Return what a student reads of a question, below what is to be said of all of the hand-in."""
    about_all = message(result, language) if result else ""
    return wrapped("\n".join(filter(None, [about_all, question_text(question, assignment, language)])))


def wrapped(text: str) -> str:
    """Return text whose long lines are broken at spaces: nbgrader's pages let them run out of their box."""
    return "\n".join(part for line in text.split("\n") for part in _parts(line))


def _parts(line: str) -> list[str]:
    words = re.findall(r"\s*\S+", line)
    if _columns(line) <= WIDTH or not words:
        return [line]
    indent = " " * min(len(line) - len(line.lstrip()) + 4, WIDTH // 2)
    parts = words[:1]
    for word in words[1:]:
        if _columns(parts[-1] + word) <= WIDTH:
            parts[-1] += word
        else:
            parts.append(indent + word.lstrip())
    return parts


def _columns(text: str) -> int:
    """Return how many columns a text takes; a Hangul syllable takes two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


@cache
def _in_kernel(name: str) -> tuple[Result, Assignment, dict[str, float]]:
    """Judge the notebook in the current folder, once a kernel; with the points of its cells."""
    folder, assignment = Path.cwd(), _assignment(name)
    path = folder / f"{name}.ipynb"
    worths = cell_points(json.loads(path.read_text(encoding="utf-8"))["cells"])
    return _grader(name).grade(folder.parent.name, path), assignment, worths


def _grade(nb: NotebookNode, name: str, student: str, assignment: Assignment) -> Result:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.ipynb"
        path.write_text(json.dumps(nb), encoding="utf-8")
        return _grader(assignment.id).grade(student, path)


@cache
def _assignment(name: str) -> Assignment:
    """Return the assignment of the course that nbgrader_config.py names.

    Raises:
        UsageError: where there is no such course or assignment.
    """
    place = Path(os.environ.get(COURSE, "."))
    if not any((folder / "course.toml").is_file() for folder in (place, *place.resolve().parents)):
        raise UsageError(
            f"{COURSE} is {str(place)!r}, where there is no course.toml; in nbgrader_config.py, or in the environment "
            "where it is set, let it name the folder of the course"
        )
    return find_course(place).assignment(name)


@cache
def _grader(name: str) -> Grader:
    """Return the assignment's grader; it serves all notebooks of one `nbgrader autograde`."""
    grader = Grader(_assignment(name))
    atexit.register(grader.close)
    return grader
