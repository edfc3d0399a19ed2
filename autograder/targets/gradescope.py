"""A zip for Gradescope: what judges a submission there, and the two scripts that it calls."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from autograder.targets.bundle import kit_for_host, write_zip

if TYPE_CHECKING:
    from autograder.config import Assignment

_SCRIPTS = Path(__file__).parent / "scripts"
_PROGRAMS = frozenset({"setup.sh", "run_autograder"})


def build_gradescope(assignment: Assignment, release: Path) -> list[Path]:
    """Write `gradescope/<id>.zip` in `release`, to be uploaded as it is."""
    files = kit_for_host(assignment) | {name: (_SCRIPTS / name).read_bytes() for name in _PROGRAMS}
    return [write_zip(release / "gradescope" / f"{assignment.id}.zip", files, programs=_PROGRAMS)]
