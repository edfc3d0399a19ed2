"""Hands out reviewed feedback; what is not ready holds everything back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.errors import UsageError
from autograder.feedback import write_student_page
from autograder.files import folder_name
from autograder.gradebook import Gradebook
from autograder.records import Status

if TYPE_CHECKING:
    from pathlib import Path

    from autograder.config import Assignment
    from autograder.records import Result


def release(graded: Path, assignment: Assignment, language: str) -> tuple[Path, int]:
    """Write `release/feedback/<assignment>/<student>/index.html` for everyone in the gradebook.

    Returns:
        The folder, and how many pages it has.

    Raises:
        UsageError: while a grader fault or an unmatched submission stands; nothing is written then.
    """
    with Gradebook(graded, assignment) as book:
        results = book.results()
        held = [why for result in results if (why := _why_held(result))]
        if held:
            raise UsageError("nothing was released:\n" + "\n".join(held))
        folder = assignment.root / "release" / "feedback" / assignment.id
        for result in results:
            write_student_page(result, assignment, folder / folder_name(result.student), book.run, language)
    return folder, len(results)


def _why_held(result: Result) -> str:
    if result.status is Status.GRADER_FAULT:
        return f"{result.student}: a grader fault stands; see report.html, mend it, and grade again"
    if not result.matched:
        return f"{result.student}: it is not clear which hand-in counts; keep one and grade again"
    return ""
