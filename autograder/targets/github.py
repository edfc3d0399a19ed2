"""For GitHub: what a workflow of the instructor's judges with, and what Classroom 50 calls."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.files import write_whole
from autograder.targets.bundle import kit_for_host

if TYPE_CHECKING:
    from autograder.config import Assignment

_SCRIPTS = Path(__file__).parent / "scripts"


def build_github(assignment: Assignment, release: Path) -> list[Path]:
    """Write `github/` in `release`, a repository for all assignments: `judges/<id>/`, and the workflow."""
    workflow = release / "github" / ".github" / "workflows" / "autograde.yml"
    write_whole(workflow, (_SCRIPTS / "autograde.yml").read_bytes())
    return [_write_kit(assignment, release / "github" / "judges" / assignment.id), workflow]


def build_classroom50(assignment: Assignment, release: Path) -> list[Path]:
    """Write `classroom50/<id>/` in `release`: `autograders/<slug>/autograder.py`, and apart from it `judge/`."""
    folder = release / "classroom50" / assignment.id
    script = folder / "autograders" / slug(assignment) / "autograder.py"
    text = (_SCRIPTS / "classroom50.py").read_text(encoding="utf-8")
    write_whole(script, text.replace("ASSIGNMENT_ID", assignment.id))
    return [script, _write_kit(assignment, folder / "judge")]


def slug(assignment: Assignment) -> str:
    """Return the assignment's id as a part of an address: 08-backprop."""
    return assignment.id.replace("_", "-")


def _write_kit(assignment: Assignment, folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)  # what was removed from the course is not to judge on
    for path, content in kit_for_host(assignment).items():
        write_whole(folder / path, content)
    return folder
