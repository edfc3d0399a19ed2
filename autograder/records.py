"""The frozen records that pass from stage to stage; each stage takes the previous one's and returns its own."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 (pydantic reads the annotations)
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict, field_validator


class Record(BaseModel):
    """A frozen record that knows how to become JSON and to come back."""

    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_inf_nan="constants")


class Finding(Record):
    """What was seen, as data; `messages.sentence` makes words of it.

    Attributes:
        kind: a key of `messages.SENTENCES`.
        values: what the sentence needs.
        plain: False where the student's code said something in it that may tell of a hidden check.
    """

    kind: str
    values: Mapping[str, str | int | float | bool] = {}
    plain: bool = True

    @field_validator("values")
    @classmethod
    def _fit_for_json(cls, values: Mapping[str, Any]) -> Mapping[str, Any]:
        """Replace what UTF-8 cannot hold: a file's name on Linux may be any bytes."""
        return {
            key: value.encode(errors="replace").decode() if isinstance(value, str) else value
            for key, value in values.items()
        }


class Source(Record):
    """One file of a submission: its text, or why it cannot be used."""

    text: str = ""
    problem: Finding | None = None


class Cell(Record):
    """One cell of a notebook that may hold code: its number from 1, its type, and its text."""

    number: int
    kind: str
    text: str


class Notebook(Record):
    """A notebook that was handed in: its code cells, and cells of ours that are no longer code."""

    name: str
    cells: tuple[Cell, ...]


class Submission(Record):
    """What one student handed in, read into memory; nothing of it was run.

    Attributes:
        student: the student's id, from the file's or folder's name.
        sources: module name to source, for each module of the assignment that was handed in or is faulty.
        notebook: what was handed in in the place of all modules.
        notes: what was made of the hand-in, for the student to read.
        problem: why nothing of it can be graded.
        matched: False where it is not clear whose or which hand-in counts; that stops a release.
        digest: SHA-256 over all that is graded.
    """

    student: str
    sources: dict[str, Source] = {}
    notebook: Notebook | None = None
    notes: tuple[Finding, ...] = ()
    problem: Finding | None = None
    matched: bool = True
    digest: str = ""


class Outcome(StrEnum):
    """How a check ended."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"
    GRADER_FAULT = "grader_fault"


class CheckResult(Record):
    """How one check ended, and what a student may read of it.

    Attributes:
        id: pytest's node id.
        title: the first line of the check's docstring.
        title_ko: its line that begins with "ko: "; empty where it has none.
        question: the question that it belongs to.
        weight: its share of the question's points, among the question's checks.
        outcome: how it ended.
        finding: what was seen when it did not pass.
        ran: the names and shapes of what the student's code was given.
        printed: what the student's code printed, capped.
        fault: for instructors only: the traceback of a grader fault.
        carried: passed with stand-ins for what the question needs and the student got wrong.
    """

    id: str
    title: str
    title_ko: str = ""
    question: str
    weight: float
    outcome: Outcome
    finding: Finding | None = None
    ran: str = ""
    printed: str = ""
    fault: str = ""
    carried: bool = False


class Verdict(Record):
    """A submission's checks, before scoring.

    Attributes:
        checks: how each ended.
        seconds: how long they took.
        seed: of their inputs.
        carried: question to the needs that were stood in for, where that helped.
        causes: question to the known mistakes that answer alike, by id, with their sentences.
        notes: what was made of the notebook.
    """

    checks: tuple[CheckResult, ...]
    carried: Mapping[str, tuple[str, ...]] = {}
    causes: Mapping[str, Mapping[str, Finding]] = {}
    notes: tuple[Finding, ...] = ()
    seconds: float
    seed: int


class QuestionResult(Record):
    """A question's score and the checks that it comes from.

    Attributes:
        carried: the needs that were stood in for, where that helped.
        mistakes: the known mistakes that the answers are exactly like.
        causes: the sentences that explain them.
    """

    id: str
    score: float
    points: float
    bonus: bool
    carried: tuple[str, ...] = ()
    mistakes: tuple[str, ...] = ()
    causes: tuple[Finding, ...] = ()
    checks: tuple[CheckResult, ...] = ()


class Status(StrEnum):
    """What became of a submission."""

    GRADED = "graded"
    UNREADABLE = "unreadable"
    GRADER_FAULT = "grader_fault"


class Result(Record):
    """A submission's result, as the gradebook keeps it."""

    student: str
    status: Status
    score: float
    max_score: float
    bonus: float
    seconds: float
    seed: int
    matched: bool = True
    notes: tuple[Finding, ...] = ()
    questions: tuple[QuestionResult, ...] = ()

    @property
    def faults(self) -> str:
        """The tracebacks of the grader's own faults, for instructors only."""
        return "\n".join(check.fault for question in self.questions for check in question.checks if check.fault)


Json = dict[str, Any]
