"""The same hand-ins through every host: equal points for every question, in a table.

    python tests/parity.py [ASSIGNMENT ...]

Each host starts from what it hands out itself, runs its own commands, and is asked for what it has in its own books.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from notebooks import twenty
from rich.console import Console
from rich.table import Table

from autograder.config import find_course
from autograder.pipeline import grade
from autograder.scoring import as_points
from autograder.targets import build_gradescope, build_nbgrader, build_otter
from autograder.targets.notebook import check_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from notebooks import HandIn

    from autograder.config import Assignment

ROOT = Path(__file__).parents[1]
Points = dict[str, dict[str, float]]  # student to question to points
CLOSE = 0.001  # results are rounded to four digits, and a host may round again


def parity(
    assignment: Assignment, hosts: list[str], only: Callable[[HandIn], bool] = lambda _: True
) -> dict[str, Points]:
    """Return what every host gives; the first is our own grader on modules, the second on notebooks."""
    with tempfile.TemporaryDirectory() as folder:
        return {host: HOSTS[host](assignment, Path(folder) / str(place), only) for place, host in enumerate(hosts)}


def differences(found: dict[str, Points]) -> list[str]:
    """Return a line for each question whose points differ from those of our own grader on the same notebook."""
    expected, faults = found["notebook"], []
    for host, points in found.items():
        for student, questions in points.items():
            for question, score in questions.items():
                ours = expected[student][question]
                if abs(score - ours) > CLOSE:
                    faults.append(f"{host}: {student}: {question}: {as_points(score)}, and {as_points(ours)} by ours")
        if host != "modules":
            faults += [f"{host}: {student} is missing" for student in expected.keys() - points.keys()]
    return faults


def table(assignment: Assignment, found: dict[str, Points]) -> Table:
    """Return the points of all hand-ins in all hosts, as a table that fits 80 columns."""
    shown = Table(title=assignment.id, title_justify="left", box=None, pad_edge=False)
    shown.add_column("hand-in", max_width=22, overflow="ellipsis", no_wrap=True)
    for host in found:
        shown.add_column(host, justify="right", max_width=10)
    for student in found["notebook"]:
        sums = [sum(points[student].values()) if student in points else None for points in found.values()]
        shown.add_row(student, *("" if total is None else as_points(total) for total in sums))
    return shown


# --- the hosts -------------------------------------------------------------------------------------------------------


def _modules(assignment: Assignment, folder: Path, only: Callable[[HandIn], bool]) -> Points:
    """Our own grader, on .py files."""
    for hand_in in filter(only, twenty(assignment)):
        if hand_in.sources:
            (folder / "in" / hand_in.name).mkdir(parents=True)
            for module, text in hand_in.sources.items():
                (folder / "in" / hand_in.name / f"{module}.py").write_text(text, encoding="utf-8")
    return _ours(assignment, folder)


def _notebook(assignment: Assignment, folder: Path, only: Callable[[HandIn], bool]) -> Points:
    """Our own grader, on the kit's notebook."""
    (folder / "in").mkdir(parents=True)
    for hand_in in filter(only, twenty(assignment)):
        (folder / "in" / f"{hand_in.name}.ipynb").write_text(hand_in.text, encoding="utf-8")
    return _ours(assignment, folder)


def _ours(assignment: Assignment, folder: Path) -> Points:
    results = grade(folder / "in", assignment, folder / "out").results
    return {result.student: {one.id: one.score for one in result.questions} for result in results}


def _nbgrader(assignment: Assignment, folder: Path, only: Callable[[HandIn], bool], *, stock: bool) -> Points:
    """nbgrader's own commands; its gradebook is asked."""
    from nbgrader.api import Gradebook

    build_nbgrader(assignment, folder)
    root, name = folder / "nbgrader", assignment.id
    _run(["nbgrader", "generate_assignment", name], root)
    released = json.loads((root / "release" / name / f"{name}.ipynb").read_text(encoding="utf-8"))
    hand_ins = list(filter(only, twenty(assignment, released)))
    for hand_in in hand_ins:
        place = root / "submitted" / hand_in.name / name
        place.mkdir(parents=True)
        (place / f"{name}.ipynb").write_text(hand_in.text, encoding="utf-8")
    _run(["nbgrader", "autograde", name], root, **({"AUTOGRADER_STOCK": "1"} if stock else {}))
    found: Points = {}
    with Gradebook(f"sqlite:///{root}/gradebook.db") as gradebook:
        for hand_in in hand_ins:
            entry = gradebook.find_submission_notebook(name, name, hand_in.name)
            grades = {one.name: one for one in entry.grades}
            found[hand_in.name] = {
                question.id: grades[check_id(question.id)].extra_credit or 0.0
                if question.bonus
                else grades[check_id(question.id)].auto_score
                for question in assignment.questions
                if not (stock and question.bonus)  # nbgrader's own execution has no place for it
            }
    return found


def _otter(assignment: Assignment, folder: Path, only: Callable[[HandIn], bool]) -> Points:
    """`otter assign` on our master notebook, and `otter run` on each hand-in."""
    master = build_otter(assignment, folder)[0]
    _run(["otter", "assign", "--no-run-tests", master.name, "dist"], master.parent)
    [zipped] = (master.parent / "dist" / "autograder").glob("*.zip")
    released = json.loads((master.parent / "dist" / "student" / master.name).read_text(encoding="utf-8"))
    found: Points = {}
    for hand_in in filter(only, twenty(assignment, released)):
        place = folder / "in" / hand_in.name
        place.mkdir(parents=True)
        (place / master.name).write_text(hand_in.text, encoding="utf-8")
        _run(["otter", "run", "-a", str(zipped), "-o", ".", "--no-logo", master.name], place)
        results = json.loads((place / "results.json").read_text(encoding="utf-8"))
        scored = [test for test in results["tests"] if "score" in test]
        found[hand_in.name] = {test["name"].partition(" ")[0]: test["score"] for test in scored}
    return found


def _gradescope(assignment: Assignment, folder: Path, only: Callable[[HandIn], bool]) -> Points:
    """Our zip laid out as Gradescope does it, and its run_autograder; of the set-up, this environment is taken."""
    [zipped] = build_gradescope(assignment, folder)
    root = folder / "autograder"
    with zipfile.ZipFile(zipped) as archive:
        archive.extractall(root / "source")
    (root / "source" / ".venv").symlink_to(sys.prefix)
    found: Points = {}
    for hand_in in filter(only, twenty(assignment)):
        shutil.rmtree(root / "submission", ignore_errors=True)
        (root / "submission").mkdir()
        (root / "submission" / f"{assignment.id}.ipynb").write_text(hand_in.text, encoding="utf-8")
        _run(["bash", str(root / "source" / "run_autograder"), str(root)], root, PYTHONPATH=f"{root}/source/engine")
        results = json.loads((root / "results" / "results.json").read_text(encoding="utf-8"))
        found[hand_in.name] = {test["name"].partition(" ")[0]: test["score"] for test in results["tests"]}
    return found


HOSTS: dict[str, Callable[[Assignment, Path, Callable[[HandIn], bool]], Points]] = {
    "modules": _modules,
    "notebook": _notebook,
    "nbgrader": partial(_nbgrader, stock=False),
    "nbgrader stock": partial(_nbgrader, stock=True),
    "otter": _otter,
    "gradescope": _gradescope,
}


def _run(command: list[str], folder: Path, **variables: str) -> None:
    own = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", **variables}
    done = subprocess.run(command, cwd=folder, env=own, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stdout}{done.stderr}")


def _one(name: str) -> tuple[str, str, list[str]]:
    assignment = find_course(ROOT).assignment(name)
    found = parity(assignment, list(HOSTS))
    page = io.StringIO()
    Console(file=page, width=80).print(table(assignment, found))
    return name, page.getvalue(), differences(found)


def main() -> int:
    """Print a table for each assignment; leave with status 1 where points differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("assignments", nargs="*")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    names = options.assignments or [listed.id for listed in find_course(ROOT).assignments]
    faults: list[str] = []
    with ProcessPoolExecutor(options.jobs) as pool, contextlib.suppress(BrokenPipeError):
        for name, page, differing in pool.map(_one, names):
            print(page, f"{name}: {len(differing)} differences\n", *differing, sep="\n", flush=True)
            faults += differing
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
