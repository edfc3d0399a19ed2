"""A course for nbgrader: source notebooks with what the kits have, and nbgrader_config.py."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from autograder.errors import UsageError
from autograder.files import write_whole
from autograder.targets.notebook import as_cell, as_notebook, handout_languages, parts
from autograder.targets.student import notebook_files

if TYPE_CHECKING:
    from pathlib import Path

    from autograder.config import Assignment
    from autograder.records import Json
    from autograder.targets.notebook import Part

_CHANGED = "was changed after it was built, so nothing was written; move it away, or delete it, and build again"
_RECORD = ".built.json"  # what of a course was built, by digest: anything else in its place is an instructor's edit
_CONFIG = '''"""nbgrader's settings for this course, made by `autograder build`; your edits are kept."""

import os
from pathlib import Path

c = get_config()  # noqa: F821 (nbgrader brings it)
c.CourseDirectory.course_id = {course_id!r}
c.CourseDirectory.root = str(Path(__file__).resolve().parent)

# Where course.toml with its hidden suites is, and the language of the feedback. Neither is ever released.
os.environ.setdefault("AUTOGRADER_COURSE", {course!r})
os.environ.setdefault("AUTOGRADER_LANGUAGE", {language!r})

c.ClearSolutions.code_stub = {{"python": 'raise NotImplementedError("still a stub")'}}
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
        "autograder.hosts.nbgrader.Bonus",
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

    Raises:
        UsageError: where somebody changed a source file after it was built; then nothing is written.
    """
    courses = {language: release / f"nbgrader{_suffix(language)}" for language in handout_languages(assignment)}
    files = {language: _source_files(assignment, language) for language in courses}
    edited = [path for language, course in courses.items() for path in _edited(course, files[language])]
    if edited:
        raise UsageError("\n".join(f"{path} {_CHANGED}" for path in edited))
    for language, course in courses.items():
        _write(assignment, course, files[language], language)
    return [course / "source" / assignment.id / f"{assignment.id}.ipynb" for course in courses.values()]


def _suffix(language: str) -> str:
    return "" if language == "en" else f"_{language}"


def _source_files(assignment: Assignment, language: str) -> dict[str, bytes]:
    """Return path to content of what a course has of an assignment."""
    texts = {name: (assignment.solution / name).read_text(encoding="utf-8") for name in assignment.modules}
    cells = [_cell(part) for part in parts(assignment, texts, language)]
    files = notebook_files(assignment, language)
    files[f"{assignment.id}.ipynb"] = as_notebook(cells, assignment, language).encode()
    return {f"source/{assignment.id}/{name}": content for name, content in files.items()}


def _edited(course: Path, files: dict[str, bytes]) -> list[Path]:
    """Return the files that are neither what is to be written nor what was written last."""
    built = _built(course)
    there = {name: (course / name).read_bytes() for name in files if (course / name).is_file()}
    return [course / name for name, now in there.items() if _digest(now) not in {_digest(files[name]), built.get(name)}]


def _built(course: Path) -> dict[str, str]:
    """Return path to digest of what was written last."""
    record = course / _RECORD
    return dict(json.loads(record.read_text(encoding="utf-8"))) if record.is_file() else {}


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _write(assignment: Assignment, course: Path, files: dict[str, bytes], language: str) -> None:
    built = {**_built(course), **{name: _digest(content) for name, content in files.items()}}
    for name, content in files.items():
        write_whole(course / name, content)
    write_whole(course / _RECORD, json.dumps(built, indent=1) + "\n")
    config = course / "nbgrader_config.py"
    if not config.is_file():
        course_id = assignment.root.name + _suffix(language)
        values = {"course_id": course_id, "course": str(assignment.root), "language": language}
        write_whole(config, _CONFIG.format(**values))


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
