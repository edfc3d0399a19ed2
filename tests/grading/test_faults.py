"""Whose fault it is when a check itself breaks."""

from __future__ import annotations

import pytest

from autograder.config import find_course
from autograder.lanes import Job, judge_all
from autograder.records import Outcome
from autograder.scoring import score, share

FRAGILE = '''

@pytest.mark.question("double")
def test_fragile(student, rng):
    """A check that does sums with an answer before it has looked at it."""
    x = rng.normal(size=3)

    def scenario(tiny):
        return tiny.double(x)

    assert_matches(student.run(scenario) + 1, 2 * x + 1, name="double(x) + 1")
'''

NONSENSE = "def double(x):\n    return None\n"


@pytest.fixture
def judged(tiny_root, machine):
    """Judge one submission with a suite that has one more check."""

    def run(sources: str, more: str):
        suite = tiny_root / "solutions/tiny/test_hidden_tiny.py"
        suite.write_text(suite.read_text() + more)
        assignment = find_course(tiny_root).assignment("tiny")
        jobs = [Job("kim", {"tiny": sources}), Job("reference", assignment.reference_sources())]
        return assignment, {job.key: verdict for job, verdict in judge_all(assignment, machine, jobs, 1)}

    return run


def check(verdict, name):
    return next(one for one in verdict.checks if one.id.endswith(name))


def test_a_check_that_breaks_on_a_nonsense_answer_is_failed_and_its_traceback_kept(judged):
    _, verdicts = judged(NONSENSE, FRAGILE)
    fragile = check(verdicts["kim"], "test_fragile")
    assert fragile.outcome is Outcome.FAILED
    assert fragile.finding.kind == "unreadable_answer"
    assert "TypeError" in fragile.fault
    assert check(verdicts["reference"], "test_fragile").outcome is Outcome.PASSED


def test_a_check_that_breaks_on_the_reference_too_is_a_grader_fault_and_costs_nothing(judged):
    assignment, verdicts = judged(NONSENSE, FRAGILE.replace("+ 1, 2", "+ None, 2"))
    fragile = check(verdicts["kim"], "test_fragile")
    assert fragile.outcome is Outcome.GRADER_FAULT
    full = next(q for q in _questions(assignment, verdicts["reference"]) if q.id == "double")
    assert share(full.checks) == 1
    assert full.score == full.points


def test_the_checks_after_a_broken_one_are_judged_as_ever(judged):
    sound = FRAGILE.replace("test_fragile", "test_after").replace("scenario) + 1, 2 * x + 1", "scenario), 2 * x")
    _, verdicts = judged("def double(x):\n    return list(2 * x) if x.size == 3 else 2 * x\n", FRAGILE + sound)
    assert check(verdicts["kim"], "test_fragile").outcome is Outcome.FAILED
    assert check(verdicts["kim"], "test_after").finding.kind == "type"
    assert all(one.outcome is Outcome.PASSED for one in verdicts["reference"].checks)


def _questions(assignment, verdict):
    from autograder.records import Submission

    return score(Submission(student="x"), verdict, assignment).questions
