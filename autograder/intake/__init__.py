"""Reads what students handed in, without running, unpacking or following any of it."""

from autograder.intake.folder import read_submission, read_submissions

__all__ = ["read_submission", "read_submissions"]
