"""Inside Classroom 50: judges a student's checkout; writes result.json, and release-body.md with the feedback.

    python -P -m autograder.hosts.classroom50 KIT CHECKOUT

Called by autograder.py in a job of the student's own repository, whose log the student reads: nothing of a submission
and no traceback is printed. Where the grader itself fails the exit status is 1, and Classroom 50 records the
submission as "error", with 0 of 0 points.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import math
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.errors import NoSandboxError
from autograder.files import write_whole
from autograder.hosts.kit import FAILED, judge
from autograder.hosts.markdown import summary
from autograder.scoring import as_points

if TYPE_CHECKING:
    from autograder.hosts.kit import Judged
    from autograder.records import Json, QuestionResult

SCHEMA = "classroom50/result/v1"
RESULT, BODY = "result.json", "release-body.md"


def main() -> int:
    """Judge the checkout; return the exit status: 0 where there is a score, whatever it is."""
    parser = argparse.ArgumentParser(prog="autograder.hosts.classroom50", description=__doc__)
    parser.add_argument("kit", type=Path)
    parser.add_argument("checkout", type=Path)
    arguments = parser.parse_args()
    checkout = arguments.checkout
    for name in (RESULT, BODY):
        (checkout / name).unlink(missing_ok=True)  # a student's own is none
    try:
        judged = judge(arguments.kit, checkout, os.environ.get("OWNER") or "student")
        content, body = report(judged, os.environ, _committed(checkout)), summary(judged)
    except Exception as error:  # noqa: BLE001 (whatever it was, it is not the student's fault)
        print(FAILED)
        print(error if isinstance(error, NoSandboxError) else f"To see why: autograder grade. ({type(error).__name__})")
        return 1
    write_whole(checkout / BODY, body)
    write_whole(checkout / RESULT, json.dumps(content, ensure_ascii=False, indent=1) + "\n")
    print(f"{judged.assignment.id}: {content['score']}/{content['max-score']}; sandbox: {judged.run.sandbox}")
    return 0


def half_up(points: float) -> int:
    """Return points as the whole number that Classroom 50 takes: 2.5 is 3."""
    return math.floor(points + 0.5)


def report(judged: Judged, environment: os._Environ[str] | dict[str, str], committed: str) -> Json:
    """Return result.json: a test for each core question.

    A score may not be above its max-score there, so bonus points are no part of it; they are in `exact` and in the
    feedback.

    Args:
        judged: the result.
        environment: what the runner set.
        committed: when the graded commit was made, in UTC.
    """
    result = judged.result
    tests = [_test(question) for question in result.questions if not question.bonus]
    return {
        "schema": SCHEMA,
        "classroom": environment["CLASSROOM"],
        "assignment": environment["ASSIGNMENT"],
        "assignment_type": environment.get("ASSIGNMENT_TYPE") or "individual",
        "owner": environment["OWNER"],
        "submission": environment["SUBMISSION_TAG"],
        "commit": environment["COMMIT_URL"],
        "release": environment["RELEASE_URL"],
        "review": environment.get("REVIEW_URL") or environment["COMMIT_URL"],
        "datetime": committed,
        "graded_at": _utc(dt.datetime.now(dt.UTC)),
        "score": sum(test["score"] for test in tests),
        "max-score": sum(test["max-score"] for test in tests),
        "tests": tests,
        "exact": {
            "score": as_points(result.score),
            "max_score": as_points(result.max_score),
            "bonus": as_points(result.bonus),
            "seed": judged.run.seed,
            "engine": judged.run.engine,
            "sandbox": judged.run.sandbox,
        },
    }


def _test(question: QuestionResult) -> Json:
    return {
        "test-name": question.id,
        "passed": question.score == question.points,
        "score": half_up(question.score),
        "max-score": half_up(question.points),
        "exact": as_points(question.score),
    }


def _committed(checkout: Path) -> str:
    """Return when the graded commit was made: that is when it was handed in, however often it is graded."""
    command = ["git", "-c", "safe.directory=*", "-C", str(checkout), "show", "-s", "--format=%ct", "HEAD"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 (the command is ours)
    except (OSError, subprocess.CalledProcessError):  # no repository: a trial on somebody's own machine
        return _utc(dt.datetime.now(dt.UTC))
    return _utc(dt.datetime.fromtimestamp(int(done.stdout), dt.UTC))


def _utc(when: dt.datetime) -> str:
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")


if __name__ == "__main__":
    sys.exit(main())
