"""What a certified assignment keeps to; each rule gives a line for each thing that does not hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from autograder.records import Outcome, Submission, Verdict
from autograder.scoring import score

if TYPE_CHECKING:
    from collections.abc import Iterator

    from autograder.certify.equivalents import Equivalents
    from autograder.config import Assignment
    from autograder.variants import Variant

Ways = tuple[Verdict, Verdict]  # by direct call, and in the sandbox


def failed(verdict: Verdict) -> set[str]:
    """Return the checks that were not passed."""
    return {check.id for check in verdict.checks if check.outcome is not Outcome.PASSED}


def both_ways_agree(name: str, ways: Ways) -> Iterator[str]:
    """The law: direct and sandboxed verdicts are equal, in outcome and in what was seen."""
    direct, sandboxed = ways
    if direct.causes != sandboxed.causes or direct.carried != sandboxed.carried:
        yield f"{name}: other mistakes are named, or other errors carried, by direct call and in the sandbox"
    for one, other in zip(direct.checks, sandboxed.checks, strict=True):
        if (one.outcome, one.finding) != (other.outcome, other.finding):
            yield f"{name}: {one.id}: {one.outcome} by direct call, {other.outcome} in the sandbox"


def no_fault_of_ours(name: str, verdict: Verdict) -> Iterator[str]:
    """No check breaks."""
    for check in verdict.checks:
        if check.outcome is Outcome.GRADER_FAULT:
            yield f"{name}: {check.id} ends in a grader fault: {check.fault.strip().splitlines()[-1]}"


def right_code_gets_full_marks(name: str, assignment: Assignment, verdict: Verdict) -> Iterator[str]:
    """The reference bonus and all; an alternate may go without the bonus, as the book's own code does."""
    spared = set()
    if name != "reference":
        spared = {check.id for check in verdict.checks if assignment.question_by_id[check.question].bonus}
    full = assignment.max_score, sum(question.points for question in assignment.questions if question.bonus)
    lost = failed(verdict) - spared
    if lost or (not spared and _points(assignment, verdict) != full):
        yield f"{name} does not get full marks: {', '.join(sorted(lost))}"


def same_with_another_seed(name: str, seed: int, first: Verdict, other: Verdict) -> Iterator[str]:
    """What is right and what is wrong does not depend on the inputs that were drawn."""
    for check in sorted(failed(first) ^ failed(other)):
        yield f"{name}: {check} ends differently with seed {seed}"


def skeleton_gets_nothing(assignment: Assignment, verdict: Verdict) -> Iterator[str]:
    """An untouched hand-in has no points."""
    if any(_points(assignment, verdict)):
        passed = [check.id for check in verdict.checks if check.outcome is Outcome.PASSED]
        yield f"the skeleton gets points: {', '.join(passed)}"


def skeleton_is_built(assignment: Assignment, skeleton: dict[str, str]) -> Iterator[str]:
    """What students get is made from the reference as it is now."""
    for name, text in skeleton.items():
        path = assignment.folder / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            shown = f"assignments/{assignment.id}/{name}"
            yield f"{shown} is not what the build makes; run `autograder build {assignment.id}`"


def mistake_costs_its_question(assignment: Assignment, mistake: Variant, verdict: Verdict) -> Iterator[str]:
    """A mistake loses a check of its question, and none of any other.

    Errors are carried forward, so a question that needs the wrong one loses nothing either; but where it is about the
    same function, nothing can stand in for that.
    """
    question = mistake.about.question
    lost = {check.question for check in verdict.checks if check.outcome is not Outcome.PASSED}
    if question not in lost:
        yield f"mistakes/{mistake.id} is not caught by any check of {question}"
    same = set(assignment.question_by_id[question].defines)
    strange = {name for name in lost - {question} if not same & set(assignment.question_by_id[name].defines)}
    if strange:
        yield f"mistakes/{mistake.id} loses checks of {', '.join(sorted(strange))}, not of {question} alone"


def mistake_is_named(mistake: Variant, verdict: Verdict) -> Iterator[str]:
    """It is named as itself, and as no other but those of which it says that nothing tells them apart."""
    named = set(verdict.causes.get(mistake.about.question, {}))
    alike = set(getattr(mistake.about, "alike", ()))
    if mistake.id not in named:
        yield f"mistakes/{mistake.id} is not named"
    elif others := named - alike - {mistake.id}:
        yield f"mistakes/{mistake.id} is also named {', '.join(sorted(others))}; `alike` does not list that"
    elif gone := alike - named:
        yield f"mistakes/{mistake.id} is told from {', '.join(sorted(gone))}, which `alike` lists"


def mutants_are_killed(alive: list[str], known: set[str], listed: Equivalents) -> Iterator[str]:
    """Each mutant loses a check, or is listed as equivalent with a reason; and no line of the list is out of date."""
    for name in alive:
        if name not in listed.reasons:
            yield f"no check catches the mutant {name}"
    for name in sorted(listed.reasons.keys() - set(alive)):
        why = "is caught" if name in known else "is none of this reference"
        yield f"equivalents.toml lists the mutant {name}, which {why}"


def cheats_get_nothing(passed: set[tuple[str, str]], listed: Equivalents) -> Iterator[str]:
    """No check is passed without work, but where the cheat's answer is the right one."""
    for cheat, check in sorted(passed - listed.right):
        yield f"the cheat {cheat!r} passes {check}"
    for cheat, check in sorted(listed.right - passed):
        yield f"equivalents.toml lists {check} for the cheat {cheat!r}, which does not pass it"


def _points(assignment: Assignment, verdict: Verdict) -> tuple[float, float]:
    result = score(Submission(student="certify"), verdict, assignment)
    return result.score, result.bonus
