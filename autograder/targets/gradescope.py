"""A zip for Gradescope: what sets its image up, what judges a submission there, and the two scripts that it calls."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.config import find_course
from autograder.targets.bundle import course_files, engine_files, write_zip

if TYPE_CHECKING:
    from autograder.config import Assignment

SCRIPTS = Path(__file__).parent / "scripts"
COURSE, SETTINGS = "course", "settings.json"  # in the zip; run_autograder closes the first to student code
_PROGRAMS = frozenset({"setup.sh", "run_autograder"})


def build_gradescope(assignment: Assignment, release: Path) -> list[Path]:
    """Write `gradescope/<id>.zip` in `release`, to be uploaded as it is."""
    return [
        write_zip(release / "gradescope" / f"{assignment.id}.zip", gradescope_files(assignment), programs=_PROGRAMS)
    ]


def gradescope_files(assignment: Assignment) -> dict[str, bytes]:
    """Return path to content of the zip."""
    settings = {"assignment": assignment.id, **find_course(assignment.root).gradescope.model_dump()}
    files = {name: (SCRIPTS / name).read_bytes() for name in _PROGRAMS}
    files |= engine_files() | {f"{COURSE}/{path}": content for path, content in course_files(assignment).items()}
    return files | {SETTINGS: f"{json.dumps(settings, indent=1)}\n".encode()}
