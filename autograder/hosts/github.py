"""In a GitHub workflow of the instructor's: judges a student's checkout; writes feedback and the points to files.

    python -P -m autograder.hosts.github KIT CHECKOUT --student NAME --summary FILE --result FILE

The log may be read by whoever may read the repository with the kit. Where the grader itself fails the exit status is 1,
and no result is written.
"""

from __future__ import annotations

import argparse
import json
import sys
import textwrap
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.errors import UsageError
from autograder.exports import as_json
from autograder.files import write_whole
from autograder.hosts.kit import FAILED, judge
from autograder.hosts.markdown import summary

if TYPE_CHECKING:
    from autograder.hosts.kit import Judged
    from autograder.records import Json


def main() -> int:
    """Judge the checkout; return the exit status: 0 where there is a score, whatever it is."""
    parser = argparse.ArgumentParser(prog="autograder.hosts.github", description=__doc__)
    parser.add_argument("kit", type=Path)
    parser.add_argument("checkout", type=Path)
    parser.add_argument("--student", required=True)
    parser.add_argument("--summary", type=Path, required=True, help="the feedback, as Markdown, is written here")
    parser.add_argument("--result", type=Path, required=True, help="the points, as JSON, are written here")
    arguments = parser.parse_args()
    arguments.result.unlink(missing_ok=True)
    try:
        judged = judge(arguments.kit, arguments.checkout, arguments.student)
    except Exception as error:  # noqa: BLE001 (whatever it was, it is not the student's fault)
        print(FAILED)
        words = str(error) if isinstance(error, UsageError) else traceback.format_exc()
        print(textwrap.indent(words, "  "), file=sys.stderr)  # at the start of a line, :: is a command to the runner
        return 1
    write_whole(arguments.summary, summary(judged))
    write_whole(arguments.result, json.dumps(report(judged), ensure_ascii=False, indent=1) + "\n")
    print(f"{judged.assignment.id}: judged; sandbox: {judged.run.sandbox}")
    return 0


def report(judged: Judged) -> Json:
    """Return the points as results.json has them, with what is needed to judge again alike."""
    run = judged.run
    own = {"assignment": run.assignment, "engine": run.engine, "sandbox": run.sandbox, "run_seed": run.seed}
    return {**own, **as_json(judged.result, judged.settings["language"])}


if __name__ == "__main__":
    sys.exit(main())
