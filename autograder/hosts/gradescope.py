"""Inside Gradescope: judges the submission in /autograder and writes results.json as Gradescope reads it.

    python -m autograder.hosts.gradescope [ROOT]

Gradescope shows students what is in results.json and nothing else; what is printed here only instructors see. Where the
grader itself fails there is no results.json: Gradescope then says that the autograder failed and records no score.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.config import find_course
from autograder.errors import UsageError
from autograder.exports import message
from autograder.feedback import question_text
from autograder.files import write_whole
from autograder.messages import translate
from autograder.pipeline import Grader
from autograder.records import Outcome, Status
from autograder.sandbox.probe import probe
from autograder.scoring import DIGITS
from autograder.targets.gradescope import COURSE, SETTINGS

if TYPE_CHECKING:
    from autograder.config import Assignment
    from autograder.gradebook import Run
    from autograder.records import Json, QuestionResult, Result

FAILED = (
    "The grader failed, not the student's code. There is no score, and nobody lost points; mend it and run it again."
)


def main() -> int:
    """Judge the submission; return the exit status: 0 where there is a score, whatever it is."""
    parser = argparse.ArgumentParser(prog="autograder.hosts.gradescope", description=__doc__)
    parser.add_argument("root", nargs="?", type=Path, default=Path("/autograder"))
    parser.add_argument("--check", action="store_true", help="ROOT is source/ itself: only see that all of it is there")
    arguments = parser.parse_args()
    if arguments.check:
        assignment, _ = read_kit(arguments.root)
        print(f"{assignment.id}: ready")
        return 0
    results = arguments.root / "results" / "results.json"
    results.unlink(missing_ok=True)
    try:
        content = judge(arguments.root)
    except Exception as error:  # noqa: BLE001 (whatever it was, it is not the student's fault)
        print(FAILED)
        print(error if isinstance(error, UsageError) else traceback.format_exc(), file=sys.stderr)
        return 1
    write_whole(results, json.dumps(content, ensure_ascii=False, indent=1) + "\n")
    print(content["output"])
    return 0


def judge(root: Path) -> Json:
    """Judge the submission under `root` and return the content of results.json.

    Raises:
        UsageError: where the kit or the machine does not allow it.
        GraderFailedError: for a fault of the grader's own.
    """
    begun = time.monotonic()
    assignment, settings = read_kit(root / "source")
    metadata = root / "submission_metadata.json"
    closed = [assignment.root, root / "submission", root / "results", metadata]
    machine = probe(weaker=True, private=[path for path in closed if path.exists()])
    student = submitters(metadata)
    with Grader(assignment, machine=machine) as grader:
        result = grader.grade(student, submission(root / "submission"))
    if result.status is Status.GRADER_FAULT:
        raise GraderFailedError(result)
    content = report(result, assignment, grader.run, settings)
    return {**content, "execution_time": round(time.monotonic() - begun, 1)}


class GraderFailedError(Exception):
    """A check could not be judged by the grader's own fault; the message has the tracebacks."""

    def __init__(self, result: Result) -> None:
        checks = (check for question in result.questions for check in question.checks)
        super().__init__("\n".join(check.fault for check in checks if check.outcome is Outcome.GRADER_FAULT))


def read_kit(source: Path) -> tuple[Assignment, dict[str, str]]:
    """Return the assignment and the settings that the zip came with.

    Raises:
        UsageError: where something of it is missing or broken.
    """
    try:
        settings = json.loads((source / SETTINGS).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{source / SETTINGS} cannot be read: {error}; build the zip again") from error
    return find_course(source / COURSE).assignment(settings["assignment"]), settings


def submission(folder: Path) -> Path:
    """Return what was handed in: the folder, or what is alone in it."""
    entries = [path for path in sorted(folder.iterdir()) if not path.name.startswith((".", "__MACOSX"))]
    return entries[0] if len(entries) == 1 else folder


def submitters(metadata: Path) -> str:
    """Return who handed in, as far as Gradescope says; the inputs follow from it and the seed."""
    try:
        found = json.loads(metadata.read_text(encoding="utf-8"))
        users = [str(user.get("id") or user.get("email") or "?") for user in found["users"]]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return "student"
    return "+".join(sorted(users)) or "student"


def report(result: Result, assignment: Assignment, run: Run, settings: dict[str, str]) -> Json:
    """Return what Gradescope is told. Bonus points are extra credit: beyond what the assignment is worth there."""
    language = settings["language"]
    tier = translate("Sandbox: {tier}.", language).format(tier=run.sandbox)
    unreadable = result.status is Status.UNREADABLE
    return {
        "score": 0.0 if unreadable else round(result.score + result.bonus, DIGITS),
        "output": " ".join(filter(None, (message(result, language), tier))),
        "output_format": "text",
        "test_output_format": "text",
        "stdout_visibility": "hidden",
        "tests": [] if unreadable else [_test(question, assignment, settings) for question in result.questions],
        "extra_data": {
            "assignment": assignment.id,
            "engine": run.engine,
            "sandbox": run.sandbox,
            "student": result.student,
            "seed": run.seed,
            "core": result.score,
            "bonus": result.bonus,
        },
    }


def _test(question: QuestionResult, assignment: Assignment, settings: dict[str, str]) -> Json:
    language = settings["language"]
    bonus = f" ({translate('bonus', language)})" if question.bonus else ""
    return {
        "number": assignment.question_by_id[question.id].handout,
        "name": f"{question.id}{bonus}",
        "score": question.score,
        "max_score": question.points,
        "status": "passed" if question.score == question.points else "failed",
        "output": question_text(question, assignment, language),
        "output_format": "text",
        "visibility": settings["visibility"],
    }


if __name__ == "__main__":
    sys.exit(main())
