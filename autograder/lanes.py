"""Parallel lanes: processes that each hold one collected suite and judge submissions as they are handed out."""

from __future__ import annotations

import ast
import contextlib
import gc
import multiprocessing
import os
import signal
import sys
import traceback
from dataclasses import dataclass, field, replace
from functools import cache, partial
from multiprocessing import connection
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal

from autograder.carry import carry_forward, replaced_names
from autograder.diagnosis import diagnose
from autograder.errors import AssignmentError, SandboxFault, UsageError
from autograder.intake.notebook import read_code
from autograder.records import CheckResult, Finding, Outcome, Verdict
from autograder.source import definitions
from autograder.variants import read_mistakes_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.context import SpawnProcess
    from pathlib import Path

    from autograder.checks.judge import Judge
    from autograder.checks.student import Student
    from autograder.config import Assignment
    from autograder.diagnosis import Tried
    from autograder.records import Notebook
    from autograder.sandbox.probe import Machine
    from autograder.variants import Variant

MAX_LANE_DEATHS = 3  # in a row, before it is no accident

# One thread each: lanes are the parallelism, and BLAS threads of several lanes only get in each other's way.
# And a safe path: grading may be started in a student's folder, and a fresh interpreter would import from there.
_LANE_ENVIRONMENT = {
    "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "PYTHONSAFEPATH": "1",
}  # fmt: skip


@dataclass(frozen=True)
class Job:
    """One submission to judge.

    Attributes:
        key: what the caller knows it by.
        sources: module name to text.
        broken: module name to why it cannot be used.
        seed: the seed of its inputs.
        way: in the sandbox, or by direct call (trusted code only).
        hunt: where given, one check that is not passed is enough, and those of these questions come first; no error is
            carried, no mistake named.
        named: whether known mistakes are to be named.
        notebook: what takes the place of the sources, where a notebook was handed in.
    """

    key: str
    sources: dict[str, str]
    broken: dict[str, Finding] = field(default_factory=dict)
    seed: int = 0
    way: Literal["sandbox", "direct"] = "sandbox"
    hunt: frozenset[str] | None = None
    named: bool = True
    notebook: Notebook | None = None


@dataclass(frozen=True)
class LaneSetup:
    """What a lane needs to know."""

    root: Path
    assignment: str
    machine: Machine


def judge_all(assignment: Assignment, machine: Machine, jobs: list[Job], lanes: int) -> Iterator[tuple[Job, Verdict]]:
    """Judge every job, in up to `lanes` processes; give each verdict as it is ready.

    A job whose lane dies gets a verdict of grader faults, and the others go on.

    Raises:
        AssignmentError: where the suite cannot be collected.
        UsageError: where lanes die again and again.
    """
    if not jobs:
        return
    pool = _Pool(LaneSetup(assignment.root, assignment.id, machine), min(lanes, len(jobs)))
    waiting = list(reversed(jobs))
    try:
        while waiting or pool.busy:
            for lane in pool.idle():
                if waiting:
                    lane.give(waiting.pop())
            yield from (pool.settle(lane) for lane in pool.ready())
    finally:
        pool.close()


class Bench:
    """One lane that stays open, for submissions that come one at a time."""

    def __init__(self, assignment: Assignment, machine: Machine) -> None:
        self._pool = _Pool(LaneSetup(assignment.root, assignment.id, machine), 1)

    def judge(self, job: Job) -> Verdict:
        """Judge one submission; raises as `judge_all` does."""
        self._pool.lanes[0].give(job)
        [lane] = self._pool.ready()
        return self._pool.settle(lane)[1]

    def close(self) -> None:
        """End the lane."""
        self._pool.close()


def _all_faults(known: tuple[CheckResult, ...], fault: str, job: Job) -> Verdict:
    """Return a verdict of nothing but grader faults, over the checks of another verdict where there is one."""
    finding = Finding(kind="grader_fault")
    blank = {"outcome": Outcome.GRADER_FAULT, "finding": finding, "fault": fault, "ran": "", "printed": ""}
    checks = [check.model_copy(update=blank) for check in known]
    if not checks:
        checks = [CheckResult(id="suite", title="The whole suite.", question="", weight=1, outcome=Outcome.GRADER_FAULT,
                              finding=finding, fault=fault)]  # fmt: skip
    return Verdict(checks=tuple(checks), seconds=0, seed=job.seed)


@contextlib.contextmanager
def _environment_of_lanes() -> Iterator[None]:
    """Set what lanes inherit, and put back what was there: whoever calls us may start other programs."""
    before = dict(os.environ)
    os.environ.update(_LANE_ENVIRONMENT)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


@contextlib.contextmanager
def _no_main_program() -> Iterator[None]:
    """Hide the program that is running: a spawned process would load it first, and of a host's that takes seconds."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


class _Lane:
    """One process and the job that it has."""

    def __init__(self, setup: LaneSetup) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=_lane, args=(theirs, setup), daemon=True)
        with _environment_of_lanes(), _no_main_program():
            self.process.start()
        theirs.close()
        self.job: Job | None = None

    def give(self, job: Job) -> None:
        self.job = job
        with contextlib.suppress(BrokenPipeError):  # `take` will find the lane dead
            self.connection.send(job)

    def take(self) -> tuple[Job, Verdict | list[str] | str]:
        """Return the job and its verdict, the suite's faults, or how the lane died."""
        job, self.job = self.job, None
        if job is None:
            raise RuntimeError("an idle lane has no answer")
        try:
            answer: Verdict | list[str] = self.connection.recv()
        except (EOFError, ConnectionResetError):
            self.process.join(5)
            return job, f"the judge's process ended with status {self.process.exitcode}"
        return job, answer

    def close(self) -> None:
        self.connection.close()
        self.process.terminate()
        self.process.join(5)


class _Pool:
    def __init__(self, setup: LaneSetup, count: int) -> None:
        self.setup = setup
        self.lanes = [_Lane(setup) for _ in range(count)]
        self.deaths = 0
        self.known: tuple[CheckResult, ...] = ()  # the checks of the last verdict

    @property
    def busy(self) -> list[_Lane]:
        return [lane for lane in self.lanes if lane.job is not None]

    def idle(self) -> list[_Lane]:
        return [lane for lane in self.lanes if lane.job is None]

    def ready(self) -> list[_Lane]:
        """Wait until a busy lane has something to say."""
        done = connection.wait([lane.connection for lane in self.busy])
        return [lane for lane in self.busy if lane.connection in done]

    def settle(self, lane: _Lane) -> tuple[Job, Verdict]:
        """Return what a lane that is ready says of its job; grader faults where it died.

        Raises:
            AssignmentError: where the suite cannot be collected.
            UsageError: where too many lanes died in a row.
        """
        job, answer = lane.take()
        if isinstance(answer, list):
            raise AssignmentError(answer)
        if isinstance(answer, str):
            self.bury(lane, answer)
            return job, _all_faults(self.known, answer, job)
        self.deaths, self.known = 0, answer.checks
        return job, answer

    def bury(self, lane: _Lane, why: str) -> None:
        """Replace a dead lane.

        Raises:
            UsageError: where too many died in a row.
        """
        lane.close()
        self.deaths += 1
        if self.deaths >= MAX_LANE_DEATHS:
            raise UsageError(f"{self.deaths} judges died one after the other; the last: {why}")
        self.lanes[self.lanes.index(lane)] = _Lane(self.setup)

    def close(self) -> None:
        for lane in self.lanes:
            lane.close()


# --- in the lane's own process ---------------------------------------------------------------------------------------


def _lane(channel: connection.Connection[Any, Any], setup: LaneSetup) -> None:
    """Collect the suite, then judge what is handed over until the channel closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends the lanes
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    from autograder.checks.judge import run_session
    from autograder.config import find_course

    try:
        assignment = find_course(setup.root).assignment(setup.assignment)
        judge = run_session(
            assignment.suites, setup.root, lambda judge: _serve(channel, judge, assignment, setup.machine)
        )
        if judge.faults:
            channel.send(judge.faults)
    except AssignmentError as error:
        channel.send(error.faults)


def _serve(channel: connection.Connection[Any, Any], judge: Judge, assignment: Assignment, machine: Machine) -> None:
    judge.faults += _unmatched(judge, assignment)
    if judge.faults:
        return
    judge.needs = {
        one.id: frozenset(need for need in assignment.needed_by(one.id) if replaced_names(assignment, one, (need,)))
        for one in assignment.questions
    }
    judge.reference = _student(Job("reference", assignment.reference_sources(), way="direct"), assignment, machine)
    known = _KnownMistakes(judge, assignment, machine)
    gc.freeze()  # all that stays, so that collecting behind each submission has little to look at
    while True:
        try:
            job: Job = channel.recv()
        except EOFError:
            return
        channel.send(_judge(judge, job, assignment, machine, known))


def _judge(judge: Judge, job: Job, assignment: Assignment, machine: Machine, known: _KnownMistakes) -> Verdict:
    if job.notebook is None:
        return _judge_modules(judge, job, assignment, machine, known)
    try:
        gathered = read_code(job.notebook, assignment, machine)
    except SandboxFault:
        return _all_faults((), traceback.format_exc(), job)
    job = replace(job, sources=gathered.sources, broken=gathered.broken, notebook=None)
    return gathered.in_cells(_judge_modules(judge, job, assignment, machine, known))


def _judge_modules(judge: Judge, job: Job, assignment: Assignment, machine: Machine, known: _KnownMistakes) -> Verdict:
    student = _student(job, assignment, machine)
    spent = 0.0  # by the runs with stand-ins, which have a time of their own: what hangs has used up the student's

    def judge_again(sources: dict[str, str], only: frozenset[str], shared: bool) -> Verdict:
        nonlocal spent
        first = dict(judge.answers)
        broken = {name: finding for name, finding in job.broken.items() if name not in sources}
        second = _student(replace(job, sources=sources, broken=broken), assignment, machine)
        second.runner.spent = spent
        try:
            verdict = judge.judge(second, job.seed, only)
            if shared and all(check.outcome is not Outcome.PASSED for check in verdict.checks):
                # The stand-in's attributes may have other names than the student's: it tells of no slip of theirs.
                judge.answers.update(first)
            return verdict
        finally:
            second.runner.close()
            spent = second.runner.spent

    try:
        if job.hunt is not None:
            return judge.hunt(student, job.seed, job.hunt)
        verdict = judge.judge(student, job.seed)
        verdict = carry_forward(verdict, assignment, job.sources, student.broken, judge_again)
        if not job.named:
            return verdict
        return diagnose(verdict, dict(judge.answers), known.of, partial(known.tried, job.seed))
    except SandboxFault:
        return _all_faults((), traceback.format_exc(), job)
    finally:
        student.runner.close()
        judge.answers.clear()
        gc.collect()  # what a check raised and its frames hold each other, and the answers in them


class _KnownMistakes:
    """The known mistakes of an assignment and what they answer, each asked once for the same inputs."""

    def __init__(self, judge: Judge, assignment: Assignment, machine: Machine) -> None:
        self.of = cache(lambda question: read_mistakes_of(assignment, question))
        self.judge = judge
        self.enrol = partial(_student, assignment=assignment, machine=machine)
        self.students: dict[str, Student] = {}
        self.seed = -1
        self.known: dict[tuple[str, str], Tried] = {}

    def tried(self, seed: int, mistake: Variant, check: str) -> Tried:
        """Run one check on one mistake, called directly; return its answers and whether it passed."""
        if seed != self.seed:
            self.seed, self.known = seed, {}
        if (mistake.id, check) not in self.known:
            if mistake.id not in self.students:
                self.students[mistake.id] = self.enrol(Job(mistake.id, mistake.sources, way="direct"))
            verdict = self.judge.judge(self.students[mistake.id], seed, frozenset({check}))
            self.known[mistake.id, check] = self.judge.answers[check], verdict.checks[0].outcome is Outcome.PASSED
        return self.known[mistake.id, check]


def _student(job: Job, assignment: Assignment, machine: Machine) -> Student:
    from autograder.checks.discretion import words_of
    from autograder.checks.student import Student
    from autograder.sandbox.runners import DirectRunner
    from autograder.sandbox.sandboxed import SandboxedRunner
    from autograder.sandbox.world import Limits

    limits = Limits(**assignment.limits.model_dump())
    world = assignment.world(job.sources)
    runner = DirectRunner(world, limits) if job.way == "direct" else SandboxedRunner(world, limits, machine)
    own = words_of([*job.sources.values(), *_signatures(assignment)])
    return Student(runner, assignment.module_names, assignment.allow, limits, dict(job.broken), own)


def _signatures(assignment: Assignment) -> Iterator[str]:
    """Give the names of what students write, and of its arguments: they stand in every skeleton."""
    asked = {name for question in assignment.questions for name in question.defines}
    yield from asked
    for text in assignment.reference_sources().values():
        for name, node in definitions(ast.parse(text)):
            if name in asked and isinstance(node, ast.FunctionDef):
                yield ast.unparse(node.args)


def _unmatched(judge: Judge, assignment: Assignment) -> list[str]:
    """Questions without checks, and checks of no question."""
    from autograder.checks.judge import question_of

    asked = {item.nodeid: question_of(item)[0] for item in judge.items}
    faults = [
        f"{node}: there is no question {name!r}"
        for node, name in asked.items()
        if name not in assignment.question_by_id
    ]
    return faults + [
        f"question {name!r} has no check" for name in assignment.question_by_id if name not in asked.values()
    ]
