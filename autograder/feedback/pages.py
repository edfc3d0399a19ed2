"""Feedback pages from templates: escaped, with a content security policy, one file each.

Of a hidden check a page shows its title, types and shapes, the line in the student's own file, and what Python said of
it. Values, and what the code printed, are shown where the assignment's `disclosure` is "values".
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from autograder.exports import OF_A_FILE, message
from autograder.files import folder_name, write_whole
from autograder.messages import clean, quiet, sentence, translate
from autograder.records import Finding, Outcome, Status
from autograder.scoring import as_points, points_of

if TYPE_CHECKING:
    from pathlib import Path

    from autograder.config import Assignment
    from autograder.gradebook import Run
    from autograder.records import CheckResult, QuestionResult, Result

CARRIED = "○"  # passed with stand-ins
MARKS = {Outcome.PASSED: "✓", Outcome.FAILED: "✗", Outcome.SKIPPED: "–", Outcome.GRADER_FAULT: "!"}
_SLIPS_OF_THE_PEN = ("NameError", "UnboundLocalError", "ImportError", "ModuleNotFoundError")  # no hint helps there
# What a page says instead, where an assignment discloses shapes only.
_WITHOUT_VALUES = {"values_shown": "values", "value_shown": "value"}


def for_student(finding: Finding, disclosure: str) -> Finding:
    """Return a finding as the assignment discloses it; sentences take from the values only what they need."""
    if disclosure == "values":
        return finding
    finding = quiet(finding)
    return finding.model_copy(update={"kind": _WITHOUT_VALUES.get(finding.kind, finding.kind)})


def write_pages(results: list[Result], assignment: Assignment, out: Path, run: Run, language: str) -> None:
    """Write `feedback/<student>/index.html` for each result, and `report.html`."""
    for result in results:
        write_student_page(result, assignment, out / "feedback" / folder_name(result.student), run, language)
    write_whole(out / "report.html", class_page(results, assignment, run, language))


def write_student_page(result: Result, assignment: Assignment, folder: Path, run: Run, language: str) -> None:
    """Write a student's `index.html` into `folder`."""
    write_whole(folder / "index.html", student_page(result, assignment, run, language))


def student_page(result: Result, assignment: Assignment, run: Run, language: str) -> str:
    """Return a student's page."""
    questions = [_question(question, assignment, language) for question in result.questions]
    return _render(
        "student.html", language, assignment, run,
        result=result, questions=questions, message=message(result, language),
        held=result.status is Status.GRADER_FAULT, unreadable=result.status is Status.UNREADABLE,
    )  # fmt: skip


def _question(question: QuestionResult, assignment: Assignment, language: str) -> dict[str, Any]:
    return {
        "result": question,
        "carried": ", ".join(question.carried),
        "causes": [sentence(cause, language) for cause in question.causes],
        "next": _next(question, assignment, language) if question.score < question.points else "",
        "checks": [_check(check, question, assignment, language) for check in question.checks],
    }


def _next(question: QuestionResult, assignment: Assignment, language: str) -> str:
    """Return what to do next: think again, with the author's hint; or first mend what kept the code from running."""
    findings = [check.finding for check in question.checks if check.finding]
    if findings and all(_kept_from_running(finding) for finding in findings):
        return translate("Mend that first, check yourself once more, and hand in again.", language)
    settings = assignment.question_by_id[question.id]
    hint = settings.hint_ko if language == "ko" and settings.hint_ko else settings.hint
    return f"{hint} {translate('See section {section} of the handout.', language).format(section=settings.handout)}"


def _kept_from_running(finding: Finding) -> bool:
    return finding.kind in OF_A_FILE or finding.values.get("type") in _SLIPS_OF_THE_PEN


def question_text(question: QuestionResult, assignment: Assignment, language: str) -> str:
    """Return what a student reads of one question, as plain text for hosts that show no page of ours."""
    shown, lines = _question(question, assignment, language), []
    if shown["carried"]:
        sentence_ = translate("Counted with our {needs}, since yours is not right yet.", language)
        lines.append(f"{CARRIED} {sentence_.format(needs=shown['carried'])}")
    for check in shown["checks"]:
        lines.append(
            f"{check['mark']} {clean(check['title'])} ({as_points(check['earned'])}/{as_points(check['worth'])})"
        )
        for label, text in (("We ran", check["ran"]), ("We saw", check["saw"]), ("It printed", check["printed"])):
            if text and check["saw"]:
                shown_text = clean(text).replace("\n", "\n        ")  # or it could begin a line that looks like ours
                lines.append(f"    {translate(label, language)}: {shown_text}")
    lines += [f"{translate('Likely cause', language)}: {cause}" for cause in shown["causes"]]
    if shown["next"]:
        lines.append(f"{translate('Next', language)}: {shown['next']}")
    return "\n".join(lines)


def _check(check: CheckResult, question: QuestionResult, assignment: Assignment, language: str) -> dict[str, Any]:
    earned, worth = points_of(check, question)
    seen = sentence(for_student(check.finding, assignment.disclosure), language) if check.finding else ""
    was_run = check.outcome is Outcome.FAILED and not (check.finding and check.finding.kind in OF_A_FILE)
    return {
        "title": title_in(check, language),
        "mark": CARRIED if check.carried else MARKS[check.outcome],
        "carried": check.carried,
        "outcome": check.outcome.value,
        "earned": earned,
        "worth": worth,
        "ran": check.ran if was_run else "",
        "saw": seen,
        "printed": check.printed if check.outcome is Outcome.FAILED and assignment.disclosure == "values" else "",
    }


def title_in(check: CheckResult, language: str) -> str:
    """Return a check's title in a language, or in English where it has none in that."""
    return check.title_ko if language == "ko" and check.title_ko else check.title


def class_page(results: list[Result], assignment: Assignment, run: Run, language: str) -> str:
    """Return the class page, for instructors: everyone's scores, and how often each check was passed."""
    rows = [
        {"result": result, "folder": folder_name(result.student), "message": message(result, language)}
        for result in results
    ]
    graded = [result for result in results if result.status is not Status.UNREADABLE]
    return _render(
        "report.html", language, assignment, run, rows=rows, checks=_pass_rates(graded),
        mean=sum(result.score for result in graded) / len(graded) if graded else 0.0, graded=len(graded),
        faults=_with_traceback(results, Outcome.GRADER_FAULT),
        broken=_with_traceback(results, Outcome.FAILED),
    )  # fmt: skip


def _with_traceback(results: list[Result], outcome: Outcome) -> list[tuple[str, CheckResult]]:
    """The checks that ended so with a traceback of ours, and whose they are."""
    return [
        (result.student, check)
        for result in results
        for question in result.questions
        for check in question.checks
        if check.outcome is outcome and check.fault
    ]


def _pass_rates(results: list[Result]) -> list[tuple[CheckResult, int, int]]:
    """Each check, how many passed it, and how many met it."""
    rates: dict[str, tuple[CheckResult, int, int]] = {}
    for result in results:
        for question in result.questions:
            for check in question.checks:
                _, passed, met = rates.get(check.id, (check, 0, 0))
                rates[check.id] = (check, passed + (check.outcome is Outcome.PASSED), met + 1)
    return list(rates.values())


def _render(template: str, language: str, assignment: Assignment, run: Run, **values: Any) -> str:
    environment = _environment()
    title = assignment.title_ko if language == "ko" and assignment.title_ko else assignment.title
    style = environment.get_template("style.css").render()
    # only this very style may apply; nothing may load, run or be sent
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return environment.get_template(template).render(
        language=language, title=title, assignment=assignment, run=run, style=style, policy=policy,
        _=lambda text: translate(text, language), title_in=partial(title_in, language=language), **values,
    )  # fmt: skip


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("autograder.feedback"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.filters["points"] = as_points
    environment.filters["clean"] = lambda value: clean(str(value))
    return environment
