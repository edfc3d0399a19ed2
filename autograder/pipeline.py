"""The whole story of a grading run, a line a stage.

intake → sandbox and checks (in lanes) → scoring → gradebook → feedback and exports
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from autograder import __version__
from autograder.exports import write_grades, write_results
from autograder.feedback import write_pages
from autograder.gradebook import Gradebook, Run, submission_seed
from autograder.intake import read_submission, read_submissions
from autograder.lanes import Bench, Job, judge_all
from autograder.records import Submission, Verdict
from autograder.sandbox.probe import probe
from autograder.scoring import score

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from autograder.config import Assignment
    from autograder.records import Result
    from autograder.sandbox.probe import Machine


@dataclass(frozen=True)
class Graded:
    """What a run did.

    Attributes:
        results: all results in the gradebook.
        anew: how many were graded in this run.
        left: how many results are of students who are no longer among the submissions; they are kept.
        run: what the gradebook says of itself.
    """

    results: list[Result]
    anew: int
    left: int
    run: Run


def grade(
    folder: Path,
    assignment: Assignment,
    out: Path,
    *,
    jobs: int = 1,
    language: str = "en",
    seed: int | None = None,
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> Graded:
    """Grade a folder of submissions into `out`; what is there already and has not changed is not graded twice.

    Raises:
        UsageError: where the arguments, the machine or the assignment do not allow it.
    """
    machine = probe()
    submissions = read_submissions(folder, assignment)
    with Gradebook(out, assignment, seed) as book:
        book.set_sandbox(machine.tier)
        pending = book.pending(submissions)
        for done, (submission, verdict) in enumerate(_judge(pending, assignment, machine, jobs, book.run.seed), 1):
            book.record(submission, score(submission, verdict, assignment))
            progress(done, len(pending))
        results = book.results()
        write_out(results, assignment, out, book.run, language)
        left = {result.student for result in results} - {submission.student for submission in submissions}
        return Graded(results, len(pending), len(left), book.run)


class Grader:
    """Grades hand-ins of one assignment as they come, for a host that brings one at a time and keeps the grades.

    Args:
        assignment: the assignment.
        seed: of the run; each student's inputs follow from it. Drawn by default.
        machine: what isolates here; tried out by default.

    Attributes:
        run: what the pages of a result say of the run.

    Raises:
        UsageError: where the machine or the assignment does not allow it.
    """

    def __init__(self, assignment: Assignment, seed: int | None = None, machine: Machine | None = None) -> None:
        machine = machine or probe()
        self.assignment = assignment
        chosen = secrets.randbelow(2**31) if seed is None else seed
        self.run = Run(assignment=assignment.id, seed=chosen, engine=__version__, sandbox=machine.tier)
        self._bench = Bench(assignment, machine)

    def grade(self, student: str, path: Path) -> Result:
        """Grade one hand-in: a folder, zip, .py or .ipynb."""
        submission = read_submission(student, [path], self.assignment)
        job = _job(submission, self.run.seed)
        verdict = self._bench.judge(job) if job else _unread(submission, self.run.seed)
        return score(submission, verdict, self.assignment)

    def close(self) -> None:
        """End what was started."""
        self._bench.close()

    def __enter__(self) -> Self:
        """Be closed at the end of a with block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()


def _judge(
    submissions: list[Submission], assignment: Assignment, machine: Machine, lanes: int, seed: int
) -> Iterator[tuple[Submission, Verdict]]:
    """Judge those that can be read, in lanes; the others have a verdict without checks."""
    by_student = {submission.student: submission for submission in submissions}
    jobs = []
    for submission in submissions:
        if job := _job(submission, seed):
            jobs.append(job)
        else:
            yield submission, _unread(submission, seed)
    for job, verdict in judge_all(assignment, machine, jobs, lanes):
        yield by_student[job.key], verdict


def _job(submission: Submission, seed: int) -> Job | None:
    """Return what a lane is to judge; None where nothing of the submission can be read."""
    if submission.problem:
        return None
    sources = {name: source.text for name, source in submission.sources.items() if source.problem is None}
    broken = {name: source.problem for name, source in submission.sources.items() if source.problem}
    own_seed = submission_seed(seed, submission.student)
    return Job(submission.student, sources, broken, own_seed, notebook=submission.notebook)


def _unread(submission: Submission, seed: int) -> Verdict:
    return Verdict(checks=(), seconds=0, seed=submission_seed(seed, submission.student))


def write_out(results: list[Result], assignment: Assignment, out: Path, run: Run, language: str) -> None:
    """Write results.json, grades.csv, the feedback pages and the class page."""
    write_results(results, assignment, out / "results.json", run, language)
    write_grades(results, assignment, out / "grades.csv")
    write_pages(results, assignment, out, run, language)
