"""Whose fault it is: the student's (`CheckFailed`), the assignment's, the machine's, or the caller's.

Anything else that is raised while a check runs is the grader's own fault: it never costs a student points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograder.records import Finding


class CheckFailed(AssertionError):  # noqa: N818 (it reads as what happened)
    """The student's code did not do what the check asks for."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding)
        self.finding = finding

    def __str__(self) -> str:
        from autograder.messages import sentence

        return sentence(self.finding, "en")


class StudentRaised(CheckFailed):
    """The student's code raised an exception.

    Attributes:
        types: the names of the exception's type and of its base types.
    """

    def __init__(self, finding: Finding, types: tuple[str, ...]) -> None:
        super().__init__(finding)
        self.types = types


class UsageError(Exception):
    """A command cannot do what was asked; the message says what to do instead."""


class AssignmentError(UsageError):
    """An assignment is broken.

    Attributes:
        faults: all that was found, a line each.
    """

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


class ScenarioError(AssignmentError):
    """A scenario in a suite cannot be shipped to the worker."""

    def __init__(self, fault: str) -> None:
        super().__init__([fault])


class NoSandboxError(UsageError):
    """This machine cannot isolate a student's code; the message says how to change that."""


class SandboxFault(Exception):  # noqa: N818 (the grader's own fault, by the design's name)
    """The sandbox failed, not the student's code."""
