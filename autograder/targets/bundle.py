"""What a host needs to judge one assignment on a machine of its own: the engine, the assignment, its hidden suite."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import autograder
from autograder.config import find_course
from autograder.files import write_whole

if TYPE_CHECKING:
    from autograder.config import Assignment

COURSE, SETTINGS = "course", "settings.json"  # in a kit
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the same content is the same file, whenever it is built
_PACKAGE = Path(autograder.__file__).parent
_PROJECT = ("pyproject.toml", "README.md", "LICENSE")
_NOISE = {"__pycache__", ".ipynb_checkpoints"}


def kit_for_host(assignment: Assignment) -> dict[str, bytes]:
    """Return path to content of a kit from which `autograder.hosts.kit` judges: engine, course and settings."""
    settings = {"assignment": assignment.id, **find_course(assignment.root).hosts.model_dump()}
    files = engine_files() | {f"{COURSE}/{path}": content for path, content in course_files(assignment).items()}
    return files | {SETTINGS: f"{json.dumps(settings, indent=1)}\n".encode()}


def engine_files() -> dict[str, bytes]:
    """Return path to content of what `pip install -r requirements.txt` in their folder makes this engine of.

    A checkout sends its own sources along; an engine that was installed is named by its version.
    """
    project = _PACKAGE.parent
    if not (project / "pyproject.toml").is_file():
        return {"requirements.txt": f"dlfs-autograder=={autograder.__version__}\n".encode()}
    files = {f"engine/{name}": (project / name).read_bytes() for name in _PROJECT}
    files |= {f"engine/autograder/{name}": content for name, content in _tree(_PACKAGE).items()}
    requirements = "./engine\n"
    if (lock := project / "requirements.lock").is_file():
        requirements = "-c constraints.txt\n./engine\n"
        files["constraints.txt"] = _without_hashes(lock.read_text(encoding="utf-8")).encode()
    files["requirements.txt"] = requirements.encode()
    return files


def course_files(assignment: Assignment) -> dict[str, bytes]:
    """Return path to content of a course that has this assignment alone; for the instructor's side of a host only."""
    course = "\n".join(
        [
            f"title = {json.dumps(assignment.title, ensure_ascii=False)}",
            f"packages = {json.dumps(list(assignment.packages))}",
            f"drawing = {json.dumps(list(assignment.drawing))}",
            f'\n[[assignments]]\nid = "{assignment.id}"\n',
        ]
    )
    files = {"course.toml": course.encode()}
    wanted = ["assignment.toml", *assignment.given, *assignment.modules]
    files |= {f"assignments/{assignment.id}/{name}": (assignment.folder / name).read_bytes() for name in wanted}
    files |= {f"assignments/data/{name}": (assignment.data_folder / name).read_bytes() for name in assignment.data}
    judged_by = [*(assignment.solution / name for name in assignment.modules), *assignment.suites]
    judged_by += sorted((assignment.solution / "mistakes").glob("*.py"))
    for path in judged_by:
        files[f"solutions/{assignment.id}/{path.relative_to(assignment.solution).as_posix()}"] = path.read_bytes()
    return files


def write_zip(path: Path, files: dict[str, bytes], *, programs: frozenset[str] = frozenset()) -> Path:
    """Write a zip that is the same for the same files; `programs` are those that may be executed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(files.items()):
            member = zipfile.ZipInfo(name, _LONG_AGO)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = (0o755 if name in programs else 0o644) << 16
            archive.writestr(member, content)
    write_whole(path, buffer.getvalue())
    return path


def _tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not _NOISE & set(path.parts) and path.suffix != ".pyc"
    }


def _without_hashes(lock: str) -> str:
    """Keep the names and versions of a lock file: constraints cannot have hashes."""
    lines = (line.removesuffix("\\").strip() for line in lock.splitlines())
    return "".join(f"{line}\n" for line in lines if line and not line.startswith(("--hash", "#")))
