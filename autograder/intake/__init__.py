"""Reads what students handed in, without running, unpacking or following any of it."""

from autograder.intake.folder import read_submissions

__all__ = ["read_submissions"]
