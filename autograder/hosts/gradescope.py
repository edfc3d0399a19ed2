"""Inside Gradescope: judges the submission in /autograder and writes results.json as Gradescope reads it.

    python -m autograder.hosts.gradescope [ROOT]

Gradescope shows students what is in results.json and nothing else; what is printed here only instructors see. Where the
grader itself fails there is no results.json: Gradescope then says that the autograder failed and records no score.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.errors import UsageError
from autograder.exports import message
from autograder.feedback import question_text
from autograder.files import write_whole
from autograder.hosts.kit import FAILED, judge, read_kit
from autograder.messages import translate
from autograder.records import Status
from autograder.scoring import DIGITS

if TYPE_CHECKING:
    from autograder.hosts.kit import Judged
    from autograder.records import Json, QuestionResult


def main() -> int:
    """Judge the submission; return the exit status: 0 where there is a score, whatever it is."""
    parser = argparse.ArgumentParser(prog="autograder.hosts.gradescope", description=__doc__)
    parser.add_argument("root", nargs="?", type=Path, default=Path("/autograder"))
    parser.add_argument("--check", action="store_true", help="ROOT is source/ itself: only see that all of it is there")
    arguments = parser.parse_args()
    if arguments.check:
        print(f"{read_kit(arguments.root)[0].id}: ready")
        return 0
    root = arguments.root
    results = root / "results" / "results.json"
    results.unlink(missing_ok=True)
    begun = time.monotonic()
    try:
        private = (root / "submission", root / "results", root / "submission_metadata.json")
        judged = judge(root / "source", submission(private[0]), submitters(private[2]), private)
        content = {**report(judged), "execution_time": round(time.monotonic() - begun, 1)}
    except Exception as error:  # noqa: BLE001 (whatever it was, it is not the student's fault)
        print(FAILED)
        print(error if isinstance(error, UsageError) else traceback.format_exc(), file=sys.stderr)
        return 1
    write_whole(results, json.dumps(content, ensure_ascii=False, indent=1) + "\n")
    print(content["output"])
    return 0


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


def report(judged: Judged) -> Json:
    """Return what Gradescope is told. Bonus points are extra credit: beyond what the assignment is worth there."""
    result, run, language = judged.result, judged.run, judged.settings["language"]
    tier = translate("Sandbox: {tier}.", language).format(tier=run.sandbox)
    unreadable = result.status is Status.UNREADABLE
    questions = [] if unreadable else sorted(result.questions, key=lambda one: _section(one, judged))
    return {
        "score": 0.0 if unreadable else round(result.score + result.bonus, DIGITS),
        "output": " ".join(filter(None, (message(result, language), tier))),
        "output_format": "text",
        "test_output_format": "text",
        "stdout_visibility": "hidden",
        "tests": [_test(question, judged) for question in questions],
        "extra_data": {
            "assignment": judged.assignment.id,
            "engine": run.engine,
            "sandbox": run.sandbox,
            "student": result.student,
            "seed": run.seed,
            "core": result.score,
            "bonus": result.bonus,
        },
    }


def _section(question: QuestionResult, judged: Judged) -> list[int]:
    """Return the place of a question in the handout: 8.10 comes behind 8.9."""
    return [int(part) for part in re.findall(r"\d+", judged.assignment.question_by_id[question.id].handout)]


def _test(question: QuestionResult, judged: Judged) -> Json:
    language = judged.settings["language"]
    bonus = f" ({translate('bonus', language)})" if question.bonus else ""
    return {
        "number": judged.assignment.question_by_id[question.id].handout,
        "name": f"{question.id}{bonus}",
        "score": question.score,
        "max_score": question.points,
        "status": "passed" if question.score == question.points else "failed",
        "output": question_text(question, judged.assignment, language),
        "output_format": "text",
        "visibility": judged.settings["visibility"],
    }


if __name__ == "__main__":
    sys.exit(main())
