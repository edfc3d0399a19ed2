"""What a suite is written with: `from autograder.checks import assert_matches, ...`."""

from autograder.checks.compare import assert_each, assert_matches, fail, require
from autograder.checks.gradients import assert_gradient, central_difference, gradient_of, weighted
from autograder.errors import CheckFailed, StudentRaised

__all__ = [
    "CheckFailed",
    "StudentRaised",
    "assert_each",
    "assert_gradient",
    "assert_matches",
    "central_difference",
    "fail",
    "gradient_of",
    "require",
    "weighted",
]
