"""What hosts share that judge one submission from a kit: a folder with settings.json, the engine, and the course."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from autograder.config import find_course
from autograder.errors import UsageError
from autograder.pipeline import Grader
from autograder.records import Status
from autograder.sandbox.probe import probe
from autograder.targets.bundle import COURSE, SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from autograder.config import Assignment
    from autograder.gradebook import Run
    from autograder.records import Result

FAILED = "The grader failed, not the student's code. There is no score, and nobody lost points; mend it and try again."


@dataclass(frozen=True)
class Judged:
    """A result and all that is needed to tell of it.

    Attributes:
        settings: of the kit: `assignment`, `language`, `visibility`.
    """

    result: Result
    assignment: Assignment
    run: Run
    settings: dict[str, str]


class GraderFailedError(Exception):
    """Some check could not be judged, by the grader's own fault; the message has the tracebacks."""


def read_kit(kit: Path) -> tuple[Assignment, dict[str, str]]:
    """Return the assignment and the settings of a kit.

    Raises:
        UsageError: where something of it is missing or broken.
    """
    try:
        settings = json.loads((kit / SETTINGS).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{kit / SETTINGS} cannot be read: {error}; build the kit again") from error
    return find_course(kit / COURSE).assignment(settings["assignment"]), settings


def judge(kit: Path, submission: Path, student: str, private: Iterable[Path] = ()) -> Judged:
    """Judge one submission; where namespaces are refused and this is root, in the weaker tier, whose name says so.

    Args:
        kit: the folder of the kit.
        submission: a folder, zip, .py or .ipynb.
        student: whose it is; the inputs follow from it and a seed that is drawn.
        private: what student code must not reach, beside the course; closed to others by its mode.

    Raises:
        UsageError: where the kit or the machine does not allow it.
        GraderFailedError: for a fault of the grader's own.
    """
    assignment, settings = read_kit(kit)
    machine = probe(weaker=True, private=[assignment.root, *(path for path in private if path.exists())])
    with Grader(assignment, machine=machine) as grader:
        result = grader.grade(student, submission)
    if result.status is Status.GRADER_FAULT:
        raise GraderFailedError(result.faults)
    return Judged(result, assignment, grader.run, settings)
