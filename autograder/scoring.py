"""From checks to points: a question's points are split over its checks by weight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.records import Outcome, QuestionResult, Result, Status, Submission, Verdict

if TYPE_CHECKING:
    from autograder.config import Assignment, Question
    from autograder.records import CheckResult

DIGITS = 4  # of a score; a third of ten points is 3.3333


def score(submission: Submission, verdict: Verdict, assignment: Assignment) -> Result:
    """Score one submission.

    A check that failed by the grader's own fault is left out of the split, and a question with no other check counts
    in full: a fault never costs a student points. The result's status holds it back until the fault is mended.
    """
    questions = tuple(_score_question(question, verdict) for question in assignment.questions)
    return Result(
        student=submission.student,
        status=_status(submission, verdict),
        score=_total(questions, bonus=False),
        max_score=assignment.max_score,
        bonus=_total(questions, bonus=True),
        seconds=round(verdict.seconds, 3),
        seed=verdict.seed,
        matched=submission.matched,
        notes=(*([submission.problem] if submission.problem else []), *submission.notes, *verdict.notes),
        questions=questions,
    )


def _status(submission: Submission, verdict: Verdict) -> Status:
    if submission.problem:
        return Status.GRADER_FAULT if submission.problem.kind == "intake_fault" else Status.UNREADABLE
    faulty = any(check.outcome is Outcome.GRADER_FAULT for check in verdict.checks)
    return Status.GRADER_FAULT if faulty else Status.GRADED


def _total(questions: tuple[QuestionResult, ...], *, bonus: bool) -> float:
    """Add up before rounding: three thirds of ten points are ten."""
    return round(sum(one.points * share(one.checks) for one in questions if one.bonus is bonus), DIGITS)


def _score_question(question: Question, verdict: Verdict) -> QuestionResult:
    # a fault of the grader before any check is known is a fault in each question
    checks = tuple(check for check in verdict.checks if check.question in {question.id, ""})
    return QuestionResult(
        id=question.id,
        score=round(question.points * share(checks), DIGITS),
        points=question.points,
        bonus=question.bonus,
        carried=verdict.carried.get(question.id, ()),
        mistakes=tuple(verdict.causes.get(question.id, {})),
        causes=tuple(verdict.causes.get(question.id, {}).values()),
        checks=checks,
    )


def share(checks: tuple[CheckResult, ...]) -> float:
    """Return the share of a question's points that its checks earn, from 0 to 1."""
    judged = [check for check in checks if check.outcome is not Outcome.GRADER_FAULT]
    if not judged:
        return float(bool(checks))
    earned = sum(check.weight for check in judged if check.outcome is Outcome.PASSED)
    return earned / sum(check.weight for check in judged)


def as_points(value: float) -> str:
    """Return points as a person reads them: at most two decimals, and none that say nothing."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def points_of(check: CheckResult, question: QuestionResult) -> tuple[float, float]:
    """Return what a check earned and what it could earn, in points."""
    judged = [one for one in question.checks if one.outcome is not Outcome.GRADER_FAULT]
    if check not in judged:
        return 0.0, 0.0
    worth = question.points * check.weight / sum(one.weight for one in judged)
    return (worth if check.outcome is Outcome.PASSED else 0.0), worth
