"""Names a mistake by what it does: answers are compared with those of each known mistake on the same inputs.

Equal answers in every check that was lost, and no other check lost, mean that the code behaves like that mistake. Where
no known mistake does, nothing is named: no guess is better than a wrong one.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from autograder.records import Finding, Outcome
from autograder.variants import Mistake

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from autograder.records import Verdict
    from autograder.variants import Variant

Answers = list[
    tuple[str, Any]
]  # of one check, a pair for each `student.run`: what happened, and the value or exception
Tried = tuple[Answers, bool]

# Two ways to the same wrong number differ in their last digits.
RTOL, ATOL = 1e-7, 1e-9
# An answer with none of these in it says nothing of how it came about.
TELLING = {"returned", "raised"}


def diagnose(
    verdict: Verdict,
    answers: Mapping[str, Answers],
    known: Callable[[str], list[Variant]],
    tried: Callable[[Variant, str], Tried],
) -> Verdict:
    """Name the mistakes that explain what a submission's lost checks saw.

    Args:
        verdict: of the submission.
        answers: check id to what the submission's code answered.
        known: gives the known mistakes of a question.
        tried: runs one check, by its id, on a known mistake with the same inputs; returns its answers and whether it
            passed.
    """
    causes = {}
    for question in dict.fromkeys(check.question for check in verdict.checks if check.outcome is Outcome.FAILED):
        own = [check for check in verdict.checks if check.question == question]
        lost = [check.id for check in own if check.outcome is Outcome.FAILED and _tells(answers.get(check.id, []))]
        passed = [check.id for check in own if check.outcome is Outcome.PASSED and not check.carried]
        candidates = known(question) if lost else []
        for check in lost:
            candidates = [one for one in candidates if are_equal(answers[check], tried(one, check)[0])]
        for check in passed:
            candidates = [one for one in candidates if tried(one, check)[1]]
        if candidates:
            causes[question] = {one.id: _sentence(one) for one in candidates}
    return verdict.model_copy(update={"causes": causes}) if causes else verdict


def _tells(answers: Answers) -> bool:
    return bool(answers) and all(what in TELLING for what, _ in answers) and ("raised", "NotImplementedError") not in {
        (what, details[0]) for what, details in answers if what == "raised"
    }  # fmt: skip


def _sentence(variant: Variant) -> Finding:
    about = variant.about
    assert isinstance(about, Mistake)  # noqa: S101 (`known` gives mistakes only)
    return Finding(kind="said", values={"en": about.en, "ko": about.ko})


def are_equal(one: object, other: object) -> bool:
    """Tell whether two answers are the same: types, shapes, and numbers up to rounding; NaN is like NaN."""
    if isinstance(one, np.ndarray | np.generic) or isinstance(other, np.ndarray | np.generic):
        return _are_equal_arrays(one, other)
    if type(one) is not type(other):
        return False
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(are_equal(one[key], other[key]) for key in one)
    if isinstance(one, tuple | list) and isinstance(other, tuple | list):
        return len(one) == len(other) and all(map(are_equal, one, other))
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, rel_tol=RTOL, abs_tol=ATOL) or (math.isnan(one) and math.isnan(other))
    return bool(one == other)


def _are_equal_arrays(one: object, other: object) -> bool:
    if not all(isinstance(value, np.ndarray | np.generic | float | int | complex) for value in (one, other)):
        return False
    first, second = np.asarray(one), np.asarray(other)
    if first.shape != second.shape or first.dtype.kind == "O" or second.dtype.kind == "O":
        return False
    return bool(np.isclose(first, second, rtol=RTOL, atol=ATOL, equal_nan=True).all())
