"""Finds each student's hand-in in a folder, and in it the modules that the assignment asks for."""

from __future__ import annotations

import hashlib
import traceback
import unicodedata
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from autograder.errors import UsageError
from autograder.intake.files import MAX_FILE, WANTED, HandIn, IntakeError, read_hand_in, unreadable
from autograder.intake.text import read_notebook, read_source, without_package
from autograder.messages import clean
from autograder.records import Finding, Notebook, Source, Submission

if TYPE_CHECKING:
    from autograder.config import Assignment

LAB = "lab.ipynb"  # comes with a kit of modules, and is no hand-in beside them
MAX_NAMED = 5  # files that a sentence lists


def read_submissions(folder: Path, assignment: Assignment) -> list[Submission]:
    """Read a folder with one folder, zip, .py or .ipynb for each student, in the order of their names.

    Raises:
        UsageError: where there is no such folder, or nothing in it.
    """
    if not folder.is_dir():
        raise UsageError(f"{folder} is not a folder; give the folder that has one entry for each student")
    entries: dict[str, list[Path]] = {}
    for path in sorted(folder.iterdir()):
        if not path.name.startswith("."):
            entries.setdefault(student_id(path), []).append(path)
    if not entries:
        raise UsageError(f"{folder} has no submissions in it")
    return [read_submission(student, paths, assignment) for student, paths in sorted(entries.items())]


def student_id(path: Path) -> str:
    """Return the student's id: the entry's name, without the ending of a file."""
    name = path.name if path.is_dir() and not path.is_symlink() else path.stem
    return clean(unicodedata.normalize("NFC", name)).replace("\n", " ").replace("\t", " ").strip() or "?"


def read_submission(student: str, paths: list[Path], assignment: Assignment) -> Submission:
    """Read what one student handed in; several entries are not guessed between.

    Where we fail ourselves, this student's result says so and cannot be released; nobody else's depends on it.
    """
    try:
        return _finish(_read(student, paths, assignment), assignment)
    except Exception as error:  # noqa: BLE001 (whatever it was, it must not end the run of a class)
        place = traceback.extract_tb(error.__traceback__)[-1]
        reason = f"{type(error).__name__} in {Path(place.filename).name}, line {place.lineno}"
        problem = Finding(kind="intake_fault", values={"reason": reason})
        return _finish(Submission(student=student, problem=problem), assignment)


def _read(student: str, paths: list[Path], assignment: Assignment) -> Submission:
    empty = Submission(student=student)
    if len(paths) > 1:
        found = ", ".join(path.name for path in paths[:MAX_NAMED])
        problem = Finding(kind="duplicate", values={"found": found})
        return empty.model_copy(update={"problem": problem, "matched": False})
    try:
        return _read_modules(empty, read_hand_in(paths[0]), assignment)
    except IntakeError as error:
        clear = error.finding.kind != "several_notebooks"
        return empty.model_copy(update={"problem": error.finding, "matched": clear})
    except OSError as error:
        problem = Finding(kind="bad_zip", values={"file": paths[0].name, "reason": str(error.strerror)})
        return empty.model_copy(update={"problem": problem})


def _finish(submission: Submission, assignment: Assignment) -> Submission:
    """Add the digest: what was handed in for this assignment, to the letter."""
    content = submission.model_dump_json(include={"sources", "notebook", "notes", "problem", "matched"})
    digest = hashlib.sha256(f"{assignment.id}\n{content}".encode()).hexdigest()
    return submission.model_copy(update={"digest": digest})


def _read_modules(empty: Submission, hand_in: HandIn, assignment: Assignment) -> Submission:
    """Take the assignment's modules from a hand-in, or one notebook for all of them.

    Raises:
        IntakeError: where none of them is there.
    """
    links = [Finding(kind="link_ignored", values={"file": str(path)}) for path in hand_in.links[:MAX_NAMED]]
    sources = {Path(name).stem: _find(name, hand_in) for name in assignment.modules}
    known = [Path(name).stem for name in (*assignment.modules, *assignment.given)]
    present = {name: without_package(source, known) for name, source in sources.items() if source is not None}
    notebook = _notebook(hand_in, assignment)
    alone = not present or (notebook and notebook.name != LAB)
    if notebook and alone and all(_is_skeleton(name, source, assignment) for name, source in present.items()):
        values = {"file": notebook.name, "expected": ", ".join(assignment.modules)}
        used = Finding(kind="notebook_used", values=values)
        return empty.model_copy(
            update={"notebook": notebook, "notes": (*links, used, *_other_notebooks(hand_in, notebook))}
        )
    if present:
        unused = [
            Finding(kind="unused_file", values={"file": str(path)}) for path in _unused(hand_in, assignment)[:MAX_NAMED]
        ]
        unused += _other_notebooks(hand_in, None)
        missing = {name: _missing(f"{name}.py") for name, source in sources.items() if source is None}
        return empty.model_copy(update={"sources": present | missing, "notes": (*links, *unused)})
    single, notes = _single_source(hand_in, assignment)
    return empty.model_copy(
        update={"sources": dict.fromkeys(assignment.module_names, single), "notes": (*links, *notes)}
    )


def _is_skeleton(name: str, source: Source, assignment: Assignment) -> bool:
    """Tell whether a module is as it was handed out: someone who works in the notebook leaves it so."""
    skeleton = assignment.folder / f"{name}.py"
    return skeleton.is_file() and source.text.split() == skeleton.read_text(encoding="utf-8").split()


def _notebook(hand_in: HandIn, assignment: Assignment) -> Notebook | None:
    """Read the notebook of a hand-in; of several the one that is named after the assignment.

    Raises:
        IntakeError: where it is no notebook.
    """
    found = [path for path in hand_in.files if path.suffix.lower() == ".ipynb"]
    named = [path for path in found if path.stem.startswith(assignment.id)]
    contents = {hand_in.files[path]: path.name for path in named or found}
    if len(contents) != 1:
        return None
    [(data, name)] = contents.items()
    return read_notebook(name, data)


def _other_notebooks(hand_in: HandIn, used: Notebook | None) -> list[Finding]:
    """Name the notebooks that do not count, but for the lab that came with the kit, and copies of the one that does."""
    found = {path: data for path, data in hand_in.files.items() if path.suffix.lower() == ".ipynb" and path.name != LAB}
    counts = {data for path, data in found.items() if used and path.name == used.name}
    names = [str(path) for path, data in found.items() if data not in counts]
    return [Finding(kind="unused_file", values={"file": name}) for name in names[:MAX_NAMED]]


def _find(name: str, hand_in: HandIn) -> Source | None:
    """Find a module by its file name, in whatever folder; the nearest to the top counts."""
    found = [path for path in hand_in.files if path.name == name] or [
        path for path in hand_in.files if path.name.lower() == name.lower()
    ]
    if not found:
        large = any(path.name.lower() == name.lower() for path in hand_in.too_large)
        return (
            Source(problem=Finding(kind="too_large", values={"file": name, "limit": MAX_FILE // 1000}))
            if large
            else None
        )
    top = min(len(path.parts) for path in found)
    contents = {hand_in.files[path] for path in found if len(path.parts) == top}
    if len(contents) > 1:
        return Source(problem=Finding(kind="two_files", values={"file": name, "count": len(contents)}))
    return read_source(name, contents.pop())


def _missing(name: str) -> Source:
    return Source(problem=Finding(kind="missing_file", values={"file": name}))


def _unused(hand_in: HandIn, assignment: Assignment) -> list[PurePosixPath]:
    """The Python files that the student may believe to count."""
    known = {name.lower() for name in (*assignment.modules, *assignment.given)}
    return [
        path
        for path in hand_in.files
        if path.suffix.lower() == ".py"
        and path.name.lower() not in known
        and not path.name.startswith(("test_", "conftest"))
    ]


def _single_source(hand_in: HandIn, assignment: Assignment) -> tuple[Source, list[Finding]]:
    """Take one .py of another name for all modules.

    Raises:
        IntakeError: where it is not clear which, or there is none.
    """
    scripts = _unused(hand_in, assignment)
    notebooks = [path for path in hand_in.files if path.suffix.lower() == ".ipynb"]
    expected = ", ".join(assignment.modules)
    for found, kind in ((notebooks, "several_notebooks"), (scripts, "none_of_ours")):
        if len({hand_in.files[path] for path in found}) > 1:
            names = ", ".join(str(path) for path in found[:MAX_NAMED])
            raise unreadable(kind, expected=expected, found=names)
    if scripts:
        path = scripts[0]
        notes = []
        if len(assignment.modules) > 1:
            notes = [Finding(kind="one_file_many_modules", values={"file": path.name, "expected": expected})]
        return read_source(path.name, hand_in.files[path]), notes
    if hand_in.too_large:
        path = hand_in.too_large[0]
        raise unreadable("too_large", file=str(path), limit=WANTED[path.suffix.lower()] // 1000)
    if hand_in.others:
        names = ", ".join(str(path) for path in hand_in.others[:MAX_NAMED])
        raise unreadable("nothing_gradable", found=names, expected=expected)
    raise unreadable("empty")
