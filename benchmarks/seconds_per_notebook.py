"""Seconds a notebook in nbgrader: `nbgrader autograde` with our judge, and with nbgrader's own execution in a kernel.

usage: python benchmarks/seconds_per_notebook.py [--assignment 11_convolution] [--notebooks 10] [--rounds 3]

Both ways grade the same copies of the reference with the same command, in turns, so that a noisy machine slows both
alike. The command's own start is in it, divided by the number of notebooks; quote the ratio rather than the seconds.
nbgrader's own execution asks the same judge from the kernel; `kernel alone` is the same with a check cell that does not
ask, so all that remains is nbgrader, a kernel and the student's cells.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.config import find_course
from autograder.targets import build_nbgrader

if TYPE_CHECKING:
    from autograder.config import Assignment

NBGRADER = [sys.executable, "-m", "nbgrader"]
PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
WAYS = {"judge": {}, "own execution": {"AUTOGRADER_STOCK": "1"}, "kernel alone": {"AUTOGRADER_STOCK": "1"}}
FORGED = {"cell_type": "code", "metadata": {}, "source": "check = lambda question: 0", "outputs": []}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--assignment", default="11_convolution")
    parser.add_argument("--notebooks", type=int, default=10)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    assignment = find_course(Path(__file__).parents[1]).assignment(arguments.assignment)
    seconds: dict[str, list[float]] = {way: [] for way in WAYS}
    with tempfile.TemporaryDirectory() as folder:
        courses = {way: _course(assignment, Path(folder) / way, arguments.notebooks, way) for way in WAYS}
        for _ in range(arguments.rounds):
            for way, variables in WAYS.items():
                begun = time.perf_counter()
                _run(courses[way], "autograde", assignment.id, "--force", **variables)
                seconds[way].append((time.perf_counter() - begun) / arguments.notebooks)
    print(f"{assignment.id}: {arguments.notebooks} notebooks, {arguments.rounds} rounds")
    for way, values in seconds.items():
        ratio = statistics.median(one / ours for one, ours in zip(values, seconds["judge"], strict=True))
        print(f"{way:14} median {statistics.median(values):.2f} s a notebook; {ratio:.1f} times the judge's")


def _course(assignment: Assignment, root: Path, notebooks: int, way: str) -> Path:
    """Build a course of nbgrader's with that many copies of the reference handed in."""
    source = build_nbgrader(assignment, root)[0]
    course = root / "nbgrader"
    _run(course, "generate_assignment", assignment.id)
    right = json.loads(source.read_text(encoding="utf-8"))
    if way == "kernel alone":
        setup = next(place for place, cell in enumerate(right["cells"]) if cell["id"] == "setup")
        right["cells"].insert(setup + 1, {**FORGED, "id": "forged", "execution_count": None})
    for number in range(notebooks):
        place = course / "submitted" / f"student{number}" / assignment.id
        place.mkdir(parents=True)
        (place / source.name).write_text(json.dumps(right), encoding="utf-8")
    return course


def _run(course: Path, *command: str, **variables: str) -> None:
    own = {**os.environ, "PATH": PATH, **variables}
    done = subprocess.run([*NBGRADER, *command], cwd=course, env=own, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)


if __name__ == "__main__":
    main()
