"""A course for nbgrader: source notebooks with what the kits have, and nbgrader_config.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.files import write_whole
from autograder.targets.notebook import as_cell, as_notebook, handout_languages, parts
from autograder.targets.student import notebook_files

if TYPE_CHECKING:
    from pathlib import Path

    from autograder.config import Assignment
    from autograder.records import Json
    from autograder.targets.notebook import Part

_CONFIG = '''"""nbgrader's settings for this course, made by `autograder build`; your edits are kept."""

import os
from pathlib import Path

c = get_config()  # noqa: F821 (nbgrader brings it)
c.CourseDirectory.course_id = {course_id!r}
c.CourseDirectory.root = str(Path(__file__).resolve().parent)

# Where course.toml with its hidden suites is, and the language of the feedback. Neither is ever released.
os.environ.setdefault("AUTOGRADER_COURSE", {course!r})
os.environ.setdefault("AUTOGRADER_LANGUAGE", {language!r})

c.ClearSolutions.code_stub = {{"python": 'raise NotImplementedError("still a stub; the handout is above")'}}
c.ClearSolutions.begin_solution_delimeter = "BEGIN SOLUTION"
c.ClearSolutions.end_solution_delimeter = "END SOLUTION"

# Metadata that was edited or lost comes back from the gradebook before anything else looks at it.
c.Autograde.sanitize_preprocessors = [
    "autograder.hosts.nbgrader.Restore",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.DeduplicateIds",
    "nbgrader.preprocessors.OverwriteKernelspec",
    "nbgrader.preprocessors.OverwriteCells",
    "nbgrader.preprocessors.CheckCellMetadata",
]

# The judge in the place of nbgrader's Execute. To have nbgrader run the notebooks in a kernel instead (slower, and a
# student's code can then write its own grade), set AUTOGRADER_STOCK=1.
if not os.environ.get("AUTOGRADER_STOCK"):
    c.Autograde.autograde_preprocessors = [
        "autograder.hosts.nbgrader.Judge",
        "nbgrader.preprocessors.IgnorePattern",
        "nbconvert.preprocessors.ClearMetadataPreprocessor",
        "nbgrader.preprocessors.LimitOutput",
        "nbgrader.preprocessors.SaveAutoGrades",
        "nbgrader.preprocessors.AssignLatePenalties",
        "nbgrader.preprocessors.CheckCellMetadata",
    ]
c.Execute.timeout = 300  # of one cell, where nbgrader runs the notebooks: the first grade cell judges them all
'''


def build_nbgrader(assignment: Assignment, release: Path) -> list[Path]:
    """Write the assignment's source folder into a course for each language of the handout: `nbgrader/`, `nbgrader_ko/`.

    Settings that are there already are kept: they are the instructor's.

    Returns:
        The paths of the source notebooks.
    """
    return [_build(assignment, release, language) for language in handout_languages(assignment)]


def _build(assignment: Assignment, release: Path, language: str) -> Path:
    suffix = "" if language == "en" else f"_{language}"
    course = release / f"nbgrader{suffix}"
    source = course / "source" / assignment.id
    texts = {name: (assignment.solution / name).read_text(encoding="utf-8") for name in assignment.modules}
    cells = [_cell(part) for part in parts(assignment, texts, language)]
    notebook = f"{assignment.id}.ipynb"
    for name, content in notebook_files(assignment, language).items():
        write_whole(source / name, as_notebook(cells, assignment, language) if name == notebook else content)
    config = course / "nbgrader_config.py"
    if not config.is_file():
        values = {"course_id": assignment.root.name + suffix, "course": str(assignment.root), "language": language}
        write_whole(config, _CONFIG.format(**values))
    return source / notebook


def _cell(part: Part) -> Json:
    """Return the cell with what nbgrader wants to know of it."""
    cell = as_cell(part)
    plain = {"grade": False, "solution": False, "locked": False, "task": False}
    own = {"schema_version": 3, "grade_id": part.name, **plain}
    if part.kind == "write":
        cell["metadata"]["nbgrader"] = {**own, "solution": True}
    elif part.kind == "check" and part.question is not None:
        points = 0 if part.question.bonus else part.question.points  # bonus is extra credit there
        cell["metadata"]["nbgrader"] = {**own, "grade": True, "locked": True, "points": points}
    return cell
