"""From checks to points: weights, bonus, carried faults of the grader, and what is unreadable."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.records import CheckResult, Finding, Outcome, Status, Submission, Verdict
from autograder.scoring import points_of, score, share

PASSED, FAILED, SKIPPED, FAULT = Outcome.PASSED, Outcome.FAILED, Outcome.SKIPPED, Outcome.GRADER_FAULT
KIM = Submission(student="kim")


def check(outcome, *, question="double", weight=1.0, name="test"):
    """A check that ended with `outcome`."""
    return CheckResult(id=name, title="A title.", question=question, weight=weight, outcome=outcome)


def verdict(*checks):
    """A verdict of some checks."""
    return Verdict(checks=checks, seconds=0.12345, seed=7)


def weighted(*pairs):
    """Checks of one question from pairs of outcome and weight."""
    return tuple(check(outcome, weight=weight, name=f"t{n}") for n, (outcome, weight) in enumerate(pairs))


@pytest.mark.parametrize(
    ("checks", "expected"),
    [
        ([(PASSED, 1)], 1),
        ([(FAILED, 1)], 0),
        ([(SKIPPED, 1)], 0),
        ([(PASSED, 1), (FAILED, 1), (PASSED, 1), (FAILED, 1)], 0.5),
        ([(PASSED, 3), (FAILED, 1)], 0.75),
        ([(PASSED, 0.5), (SKIPPED, 1.5)], 0.25),
        ([(PASSED, 1), (FAULT, 5)], 1),  # left out, and the others decide
        ([(FAILED, 1), (FAULT, 5)], 0),
        ([(PASSED, 1), (FAILED, 1), (FAULT, 7)], 0.5),
        ([(FAULT, 1)], 1),  # nothing but faults: in full
        ([], 0),
    ],
)
def test_a_questions_points_are_split_by_weight(checks, expected):
    assert share(weighted(*checks)) == expected


OUTCOMES = st.tuples(st.sampled_from(list(Outcome)), st.floats(0.1, 100))


@given(st.lists(OUTCOMES, max_size=8), st.integers(0, 7))
def test_a_share_stays_between_0_and_1_and_a_fault_never_lowers_it(pairs, index):
    checks = weighted(*pairs)
    assert 0 <= share(checks) <= 1
    for number, one in enumerate(checks):
        if number == index and one.outcome is not PASSED:
            faulty = (*checks[:number], one.model_copy(update={"outcome": FAULT}), *checks[number + 1 :])
            assert share(faulty) >= share(checks) - 1e-12


def test_core_questions_make_the_score_and_bonus_stands_apart(tiny):
    result = score(
        KIM,
        verdict(
            check(PASSED, weight=2, name="a"),
            check(FAILED, name="b"),
            check(PASSED, question="quadruple", name="c"),
            check(PASSED, question="counter.add", name="d"),
        ),
        tiny,
    )
    assert (result.score, result.max_score, result.bonus) == (8, 10, 2)
    assert [(one.id, one.score, one.points, one.bonus) for one in result.questions] == [
        ("double", 4, 6, False),
        ("quadruple", 4, 4, False),
        ("counter.add", 2, 2, True),
    ]
    assert [[one.id for one in question.checks] for question in result.questions] == [["a", "b"], ["c"], ["d"]]
    assert (result.student, result.status, result.seed, result.seconds) == ("kim", Status.GRADED, 7, 0.123)


def test_bonus_does_not_make_up_for_core_points(tiny):
    result = score(KIM, verdict(check(FAILED), check(PASSED, question="counter.add", name="d")), tiny)
    assert (result.score, result.bonus) == (0, 2)


def test_a_score_is_rounded_to_four_digits(tiny):
    thirds = [check(PASSED, question="quadruple", name="a")]
    thirds += [check(FAILED, question="quadruple", name=name) for name in "bc"]
    assert score(KIM, verdict(*thirds), tiny).score == 1.3333


def test_three_thirds_of_ten_points_are_ten(tiny):
    [first, *_] = tiny.questions
    questions = tuple(first.model_copy(update={"id": name, "points": 10}) for name in "abc")
    checks = [check(outcome, question=name) for name in "abc" for outcome in (PASSED, FAILED, FAILED)]
    result = score(KIM, verdict(*checks), tiny.model_copy(update={"questions": questions}))
    assert [question.score for question in result.questions] == [3.3333] * 3
    assert result.score == 10


def test_a_grader_fault_holds_the_result_and_costs_nothing(tiny):
    checks = [check(FAULT, name="a"), check(PASSED, question="quadruple", name="b")]
    result = score(KIM, verdict(*checks), tiny)
    assert result.status is Status.GRADER_FAULT
    assert result.score == 10


def test_a_fault_before_any_check_is_known_is_a_fault_in_every_question_and_costs_nothing(tiny):
    whole = check(FAULT, question="", name="suite")
    result = score(KIM, verdict(whole), tiny)
    assert result.status is Status.GRADER_FAULT
    assert (result.score, result.bonus) == (10, 2)
    assert all(question.checks == (whole,) for question in result.questions)


@pytest.mark.parametrize("matched", [True, False])
def test_what_cannot_be_read_has_no_points_and_says_why(tiny, matched):
    why = Finding(kind="empty")
    note = Finding(kind="unused_file", values={"file": "x.py"})
    submission = Submission(student="kim", problem=why, notes=(note,), matched=matched)
    result = score(submission, verdict(), tiny)
    assert result.status is Status.UNREADABLE
    assert (result.score, result.max_score, result.bonus) == (0, 10, 0)
    assert result.notes == (why, note)
    assert result.matched is matched


def test_the_points_of_the_checks_add_up_to_the_questions(tiny):
    checks = weighted((PASSED, 2), (FAILED, 1), (FAULT, 4), (SKIPPED, 3))
    [question, *_] = score(KIM, verdict(*checks), tiny).questions
    assert [points_of(one, question) for one in question.checks] == [(2, 2), (0, 1), (0, 0), (0, 3)]
    assert question.score == 2


def test_a_result_comes_back_from_json_as_it_was(tiny):
    result = score(KIM, verdict(*weighted((PASSED, 2), (FAILED, 1))), tiny)
    assert type(result).model_validate_json(result.model_dump_json()) == result
