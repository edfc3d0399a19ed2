"""The gradebook: an SQLite file that has each submission as soon as it is graded.

A run that is stopped, however roughly, goes on where it was.
"""

from __future__ import annotations

import datetime as dt
import fcntl
import hashlib
import secrets
from typing import TYPE_CHECKING, Self

from sqlalchemy import String, create_engine, event, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from autograder import __version__
from autograder.errors import UsageError
from autograder.records import Result, Status

if TYPE_CHECKING:
    from pathlib import Path

    from autograder.config import Assignment
    from autograder.records import Submission

NAME = "gradebook.sqlite"


class _Table(DeclarativeBase):
    """The tables of a gradebook."""


class Run(_Table):
    """What the gradebook is about; one row."""

    __tablename__ = "run"
    assignment: Mapped[str] = mapped_column(primary_key=True)
    seed: Mapped[int]
    engine: Mapped[str]
    sandbox: Mapped[str]


class Graded(_Table):
    """A submission's result, and what it was graded by."""

    __tablename__ = "submission"
    student: Mapped[str] = mapped_column(String, primary_key=True)
    digest: Mapped[str]  # of what was handed in
    suite: Mapped[str]  # fingerprint of what it was judged by
    seed: Mapped[int]  # of the run
    status: Mapped[str]
    score: Mapped[float]
    bonus: Mapped[float]
    graded_at: Mapped[dt.datetime]
    result: Mapped[str]  # records.Result as JSON


class Gradebook:
    """An open gradebook; one process at a time.

    Args:
        folder: where it is or will be.
        assignment: the assignment that is graded into it.
        seed: the run's seed; by default the one that it has, or a new one.

    Raises:
        UsageError: where another process has it, it is no gradebook, or it is another assignment's.
    """

    def __init__(self, folder: Path, assignment: Assignment, seed: int | None = None) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / NAME
        self._lock = (folder / ".lock").open("w")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._lock.close()
            raise UsageError(f"another run is grading into {folder}; wait for it or name another folder") from None
        self.suite = fingerprint(assignment)
        self._engine = create_engine(f"sqlite:///{self.path}")
        self._session = Session(self._engine)
        event.listen(self._engine, "connect", _full_sync)
        try:
            _Table.metadata.create_all(self._engine)
            self.run = self._open_run(assignment, seed)
        except DatabaseError as error:
            self.__exit__()
            raise UsageError(f"{self.path} is not a gradebook: {error.orig}; move it away and grade again") from None
        except UsageError:
            self.__exit__()
            raise

    def _open_run(self, assignment: Assignment, seed: int | None) -> Run:
        run = self._session.scalars(select(Run)).one_or_none()
        if run is None:
            chosen = secrets.randbelow(2**31) if seed is None else seed
            run = Run(assignment=assignment.id, seed=chosen, engine=__version__, sandbox="")
            self._session.add(run)
        elif run.assignment != assignment.id:
            raise UsageError(f"{self.path} holds {run.assignment}; grade {assignment.id} into another folder")
        elif seed is not None:
            run.seed = seed
        run.engine = __version__
        self._session.commit()
        return run

    def __enter__(self) -> Self:
        """Be closed at the end of a with block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file and let others have it."""
        self._session.close()
        self._engine.dispose()
        self._lock.close()

    def pending(self, submissions: list[Submission]) -> list[Submission]:
        """Return those that are new, or changed, or whose suite or seed changed, or that met a grader fault."""
        sound = select(Graded).where(Graded.status != Status.GRADER_FAULT)
        rows = {row.student: (row.digest, row.suite, row.seed) for row in self._session.scalars(sound)}
        now = self.suite, self.run.seed
        return [submission for submission in submissions if rows.get(submission.student) != (submission.digest, *now)]

    def record(self, submission: Submission, result: Result) -> None:
        """Write one result; it is on the disk when this returns."""
        self._session.merge(
            Graded(
                student=submission.student,
                digest=submission.digest,
                suite=self.suite,
                seed=self.run.seed,
                status=result.status.value,
                score=result.score,
                bonus=result.bonus,
                graded_at=dt.datetime.now(dt.UTC),
                result=result.model_dump_json(),
            )
        )
        self._session.commit()

    def set_sandbox(self, tier: str) -> None:
        """Note by which tier of isolation the run goes."""
        self.run.sandbox = tier
        self._session.commit()

    def results(self) -> list[Result]:
        """Return all results, in the order of the students' ids."""
        rows = self._session.scalars(select(Graded).order_by(Graded.student))
        return [Result.model_validate_json(row.result) for row in rows]


def open_graded(folder: Path) -> str:
    """Return the id of the assignment whose gradebook is in `folder`.

    Raises:
        UsageError: where there is none.
    """
    path = folder / NAME
    if not path.is_file():
        raise UsageError(f"{folder} has no {NAME}; name a folder that `autograder grade` wrote")
    engine = create_engine(f"sqlite:///{path}")
    try:
        with Session(engine) as session:
            run = session.scalars(select(Run)).one_or_none()
            if run is None:
                raise UsageError(f"{path} is empty; grade into it first")
            return run.assignment
    except DatabaseError as error:
        raise UsageError(f"{path} is not a gradebook: {error.orig}") from None
    finally:
        engine.dispose()


def fingerprint(assignment: Assignment) -> str:
    """Return a digest of all that decides a result: suite, mistakes, reference, given files, settings, engine."""
    paths = [
        assignment.folder / "assignment.toml",
        *(assignment.folder / name for name in assignment.given),
        *(assignment.solution / name for name in assignment.modules),
        *assignment.suites,
        *sorted((assignment.solution / "mistakes").glob("*.py")),
    ]
    digest = hashlib.sha256(f"{__version__} {assignment.packages} {assignment.drawing}".encode())
    for path in paths:
        content = path.read_bytes()
        digest.update(f"\n{path.name} {len(content)}\n".encode() + content)
    return digest.hexdigest()


def submission_seed(seed: int, student: str) -> int:
    """Return the seed of one submission's inputs, from the run's seed and the student's id."""
    return int.from_bytes(hashlib.sha256(f"{seed}:{student}".encode()).digest()[:4], "big")


def _full_sync(connection: object, _record: object) -> None:
    connection.execute("PRAGMA synchronous = FULL")  # type: ignore[attr-defined]
