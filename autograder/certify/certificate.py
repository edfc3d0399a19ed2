"""Judges the reference and its variants, by direct call and in the sandbox, and says what does not hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from autograder.certify.leaks import leaks
from autograder.errors import AssignmentError
from autograder.lanes import Job, judge_all
from autograder.records import Outcome, Submission, Verdict
from autograder.scoring import score
from autograder.targets import build_skeleton
from autograder.variants import Variant, read_variants

if TYPE_CHECKING:
    from collections.abc import Callable

    from autograder.config import Assignment
    from autograder.sandbox.probe import Machine

DIRECT: Literal["direct"] = "direct"
SANDBOX: Literal["sandbox"] = "sandbox"


@dataclass(frozen=True)
class Certificate:
    """What certification found.

    Attributes:
        assignment: the assignment.
        faults: what does not hold, a line each; none is a pass.
        checks: the suite's checks, id to question.
        killed: mistake to the checks that it fails.
        named: the mistakes that the diagnosis names, maybe among others that answer alike.
        mistakes: the mistakes, by id.
        alternates: how many there are.
    """

    assignment: Assignment
    faults: list[str]
    checks: dict[str, str] = field(default_factory=dict)
    killed: dict[str, set[str]] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    mistakes: dict[str, Variant] = field(default_factory=dict)
    alternates: int = 0


def certify(
    assignment: Assignment,
    machine: Machine,
    *,
    lanes: int = 1,
    seed: int = 0,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> Certificate:
    """Certify one assignment.

    Args:
        assignment: the assignment.
        machine: what isolates here.
        lanes: how many processes to use.
        seed: the seed of the inputs; every subject gets the same.
        progress: told how many runs are done, of how many.
    """
    try:
        skeleton = build_skeleton(assignment)
        alternates = read_variants(assignment, "alternates")
        mistakes = read_variants(assignment, "mistakes")
        subjects = {
            "reference": assignment.reference_sources(),
            "skeleton": {name.removesuffix(".py"): text for name, text in skeleton.items()},
            **{f"{variant.kind}/{variant.id}": variant.sources for variant in (*alternates, *mistakes)},
        }
        jobs = [
            Job(f"{name}:{way}", sources, seed=seed, way=way)
            for name, sources in subjects.items()
            for way in (DIRECT, SANDBOX)
        ]
        verdicts: dict[str, Verdict] = {}
        for job, verdict in judge_all(assignment, machine, jobs, lanes):
            verdicts[job.key] = verdict
            progress(len(verdicts), len(jobs))
    except AssignmentError as error:
        return Certificate(assignment, error.faults)
    faults = [
        *_faults_of_ways(subjects, verdicts),
        *_faults_of_right(assignment, ["reference", *(f"alternates/{one.id}" for one in alternates)], verdicts),
        *_faults_of_skeleton(assignment, skeleton, verdicts),
        *(
            fault
            for one in mistakes
            for fault in _faults_of_mistake(assignment, one, verdicts[f"mistakes/{one.id}:{SANDBOX}"])
        ),
        *leaks(assignment),
    ]
    checks = {check.id: check.question for check in verdicts[f"reference:{SANDBOX}"].checks}
    killed = {one.id: _failed(verdicts[f"mistakes/{one.id}:{SANDBOX}"]) for one in mistakes}
    named = {
        one.id
        for one in mistakes
        if one.id in verdicts[f"mistakes/{one.id}:{SANDBOX}"].causes.get(one.about.question, {})
    }
    return Certificate(assignment, faults, checks, killed, named, {one.id: one for one in mistakes}, len(alternates))


def _failed(verdict: Verdict) -> set[str]:
    return {check.id for check in verdict.checks if check.outcome is not Outcome.PASSED}


def _score(assignment: Assignment, verdict: Verdict) -> tuple[float, float]:
    result = score(Submission(student="certify"), verdict, assignment)
    return result.score, result.bonus


def _faults_of_ways(subjects: dict[str, dict[str, str]], verdicts: dict[str, Verdict]) -> list[str]:
    """The law: direct and sandboxed verdicts are equal, in outcome and in what was seen; and no fault of our own."""
    faults = []
    for name in subjects:
        direct, sandboxed = verdicts[f"{name}:{DIRECT}"], verdicts[f"{name}:{SANDBOX}"]
        if direct.causes != sandboxed.causes or direct.carried != sandboxed.carried:
            faults.append(
                f"{name}: other mistakes are named, or other errors carried, by direct call and in the sandbox"
            )
        for one, other in zip(direct.checks, sandboxed.checks, strict=True):
            if (one.outcome, one.finding) != (other.outcome, other.finding):
                faults.append(f"{name}: {one.id}: {one.outcome} by direct call, {other.outcome} in the sandbox")
        for verdict in (direct, sandboxed):
            faults += [
                f"{name}: {check.id} ends in a grader fault: {check.fault.strip().splitlines()[-1]}"
                for check in verdict.checks
                if check.outcome is Outcome.GRADER_FAULT
            ]
    return faults


def _faults_of_right(assignment: Assignment, names: list[str], verdicts: dict[str, Verdict]) -> list[str]:
    """What is right gets full marks, bonus and all, and nothing is skipped."""
    full = assignment.max_score, sum(question.points for question in assignment.questions if question.bonus)
    faults = []
    for name in names:
        verdict = verdicts[f"{name}:{SANDBOX}"]
        bonus_lost = _bonus_may_be_missing(name, assignment, verdict)
        if (failed := _failed(verdict) - bonus_lost) or (not bonus_lost and _score(assignment, verdict) != full):
            faults.append(f"{name} does not get full marks: {', '.join(sorted(failed))}")
    return faults


def _bonus_may_be_missing(name: str, assignment: Assignment, verdict: Verdict) -> set[str]:
    """An alternate may go without the bonus, as the book's own code does; the reference may not."""
    if name == "reference":
        return set()
    return {check.id for check in verdict.checks if assignment.question_by_id[check.question].bonus}


def _faults_of_skeleton(assignment: Assignment, skeleton: dict[str, str], verdicts: dict[str, Verdict]) -> list[str]:
    faults = []
    if any(_score(assignment, verdicts[f"skeleton:{SANDBOX}"])):
        passed = [check.id for check in verdicts[f"skeleton:{SANDBOX}"].checks if check.outcome is Outcome.PASSED]
        faults.append(f"the skeleton gets points: {', '.join(passed)}")
    for name, text in skeleton.items():
        path = assignment.folder / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            shown = f"assignments/{assignment.id}/{name}"
            faults.append(f"{shown} is not what the build makes; run `autograder build {assignment.id}`")
    return faults


def _faults_of_mistake(assignment: Assignment, mistake: Variant, verdict: Verdict) -> list[str]:
    """A mistake loses a check of its question, and none of any other.

    Errors are carried forward, so a question that needs the wrong one loses nothing either; but where it is about the
    same function, nothing can stand in for that.
    """
    question = mistake.about.question
    lost = {check.question for check in verdict.checks if check.outcome is not Outcome.PASSED}
    faults = []
    if question not in lost:
        faults.append(f"mistakes/{mistake.id} is not caught by any check of {question}")
    same = set(assignment.question_by_id[question].defines)
    strange = {name for name in lost - {question} if not same & set(assignment.question_by_id[name].defines)}
    if strange:
        faults.append(f"mistakes/{mistake.id} loses checks of {', '.join(sorted(strange))}, not of {question} alone")
    return faults
