"""The judge: one collected suite, many submissions, one after the other in one pytest session."""

from __future__ import annotations

import inspect
import time
import traceback
from collections import Counter
from typing import TYPE_CHECKING, Any, cast

import pytest
from _pytest.runner import CallInfo

from autograder.checks.discretion import is_plain
from autograder.errors import AssignmentError, CheckFailed, SandboxFault
from autograder.records import CheckResult, Finding, Outcome, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from autograder.checks.student import Student

JUDGE: pytest.StashKey[Judge] = pytest.StashKey()

# How many checks of a question may be stopped at a limit of time: where none passed, and where the code ends for some
# inputs, so that it may well end for others behind those for which it does not.
MAX_HANGS, MAX_HANGS_OF_SOME = 2, 4

# No cache, no terminal, and no rewriting of asserts: a suite's own words never reach a student.
PYTEST_ARGUMENTS = (
    *("-p", "no:cacheprovider", "-p", "no:terminal", "-p", "no:faulthandler", "-W", "ignore"),
    *("--capture=no", "--assert=plain", "--import-mode=importlib"),
)


def question_of(item: pytest.Item) -> tuple[str, float]:
    """Return the question that a check belongs to, and the check's weight.

    Raises:
        AssignmentError: where its marker is missing or not as it should be.
    """
    marker = item.get_closest_marker("question")
    if marker is None or len(marker.args) != 1:
        raise AssignmentError([f'{item.nodeid} has no @pytest.mark.question("...")'])
    weight = marker.kwargs.get("weight", 1)
    if not isinstance(weight, int | float) or weight <= 0:
        raise AssignmentError([f"{item.nodeid}: weight must be positive (got {weight!r})"])
    return str(marker.args[0]), float(weight)


def check_id(item: pytest.Item) -> str:
    """Return the check's id: the suite's file and the test's name."""
    return item.nodeid.rpartition("/")[2]


def titles_of(item: pytest.Item) -> tuple[str, str]:
    """Return a check's title in English and in Korean, with the parameters of a parametrized check.

    They are the first line of its docstring and the line that begins with "ko: "; the latter may be missing.
    """
    function = cast("pytest.Function", item)
    lines = (inspect.getdoc(function.obj) or item.name).splitlines()
    korean = next((line.removeprefix("ko: ") for line in lines if line.startswith("ko: ")), "")
    parameters = getattr(item, "callspec", None)
    if not parameters:
        return lines[0].strip(), korean.strip()
    return tuple(title and f"{title.strip().rstrip('.')} [{parameters.id}]." for title in (lines[0], korean))  # type: ignore[return-value]


class _Patience:
    """Keeps one function that comes to no end from using up the time that is there for all of them.

    Args:
        checks: the questions of the checks that are run, one for each check.
        needs: question to the needs that can be stood in for when it is judged once more.
    """

    def __init__(self, checks: Iterable[str], needs: Mapping[str, frozenset[str]]) -> None:
        self.checks = Counter(checks)
        self.needs = needs
        self.hangs: Counter[str] = Counter()
        self.passed: set[str] = set()

    def is_over(self, question: str) -> bool:
        """Tell whether enough checks of a question were stopped."""
        most = MAX_HANGS_OF_SOME if question in self.passed else MAX_HANGS
        return 0 < min(most, self.checks[question]) <= self.hangs[question]

    def endless_for(self, question: str) -> str | None:
        """Return the question because of which the next check of `question` is not run: itself, or one that it needs.

        Where a need passed something, what rests on it may pass on the student's own.
        """
        endless = [need for need in sorted(self.needs.get(question, ())) if need not in self.passed]
        return next((one for one in (question, *endless) if self.is_over(one)), None)

    def saw(self, result: CheckResult, *, hung: bool) -> None:
        """Take note of a check that was run."""
        if hung:
            self.hangs[result.question] += 1
        if result.outcome is Outcome.PASSED:
            self.passed.add(result.question)


class Judge:
    """A pytest plug-in that hands the collected suite to `serve` instead of running it once.

    Args:
        serve: called with the judge when the suite is collected; it calls `judge` for each submission.

    Attributes:
        reference: the reference, called directly; with it a check that breaks on one answer is told from one that is
            broken.
        needs: question to those of its needs that can be stood in for; where one of these comes to no end, the question
            is left for the run with stand-ins.
    """

    def __init__(self, serve: Callable[[Judge], None]) -> None:
        self.serve = serve
        self.reference: Student | None = None
        self.needs: Mapping[str, frozenset[str]] = {}
        self.items: list[pytest.Item] = []
        self.faults: list[str] = []
        self.answers: dict[str, list[tuple[str, Any]]] = {}  # check id to what its latest run answered
        self._subject: Student | None = None
        self.seed = 0

    def pytest_configure(self, config: pytest.Config) -> None:
        """Let the fixtures find the judge."""
        config.stash[JUDGE] = self

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep what went wrong in collecting."""
        if report.failed:
            self.faults.append(f"{report.nodeid or 'the suite'} cannot be collected: {report.longreprtext[-2000:]}")

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Serve submissions."""
        self.items = session.items
        for item in self.items:
            try:
                question_of(item)
            except AssignmentError as error:
                self.faults += error.faults
        if not self.items and not self.faults:
            self.faults.append("the suite has no checks")
        self.serve(self)
        return True

    @property
    def subject(self) -> Student:
        """The submission that is judged now."""
        if self._subject is None:
            raise RuntimeError("no submission is being judged")
        return self._subject

    def judge(self, student: Student, seed: int, only: frozenset[str] | None = None) -> Verdict:
        """Run every check, or only those of these ids, on one submission; those that would only hang again are lost."""
        begun = time.perf_counter()
        self._subject, self.seed = student, seed
        results = []
        items = [item for item in self.items if only is None or check_id(item) in only]
        patience = _Patience((question_of(item)[0] for item in items), self.needs)
        for item, following in zip(items, [*items[1:], None], strict=True):
            if endless := patience.endless_for(question_of(item)[0]):
                self.answers[check_id(item)] = []
                finding = Finding(kind="not_run", values={"question": endless})
                results.append(_result(item, Outcome.FAILED, finding))
            else:
                results.append(self._run(item, None if patience.hangs else following))
                patience.saw(results[-1], hung=student.hung)
        self._subject = None
        return Verdict(checks=tuple(results), seconds=time.perf_counter() - begun, seed=seed)

    def hunt(self, student: Student, seed: int, questions: frozenset[str]) -> Verdict:
        """Run checks, those of `questions` first, until one is not passed; the verdict ends with it."""
        begun = time.perf_counter()
        self._subject, self.seed = student, seed
        results = []
        for item in sorted(self.items, key=lambda item: question_of(item)[0] not in questions):
            results.append(self._run(item, None))
            if results[-1].outcome is not Outcome.PASSED:
                break
        self._subject = None
        return Verdict(checks=tuple(results), seconds=time.perf_counter() - begun, seed=seed)

    def _run(self, item: pytest.Item, following: pytest.Item | None) -> CheckResult:
        """Run one check and say how it ended."""
        problem = self._protocol(item, following)
        self.answers[check_id(item)] = self.subject.answers
        ran, printed = self.subject.ran, self.subject.printed
        outcome, finding, fault = _judged(problem)
        if (
            outcome is Outcome.GRADER_FAULT
            and not isinstance(problem, SandboxFault)
            and self._reference_passes(item, following)
        ):
            # The check breaks on this answer alone: it has a form that no right answer has. The fault is kept for
            # instructors; were it left a grader fault, a student could have any check held by answering nonsense.
            outcome, finding = Outcome.FAILED, Finding(kind="unreadable_answer")
        if finding and not is_plain(finding, self.subject.words):
            finding = finding.model_copy(update={"plain": False})
        return _result(item, outcome, finding, ran=ran, printed=printed, fault=fault)

    def _reference_passes(self, item: pytest.Item, following: pytest.Item | None) -> bool:
        if self.reference is None:
            return False
        subject, self._subject = self._subject, self.reference
        try:
            return self._protocol(item, following) is None
        finally:
            self._subject = subject

    def _protocol(self, item: pytest.Item, following: pytest.Item | None) -> BaseException | None:
        """Set up, call and tear down as pytest does; return what was raised."""
        cast("Any", item)._initrequest()  # noqa: SLF001 (the only way to run an item again; pytest-rerunfailures' way)
        hook = item.ihook
        call = CallInfo.from_call(lambda: hook.pytest_runtest_setup(item=item), "setup")
        if call.excinfo is None:
            call = CallInfo.from_call(lambda: hook.pytest_runtest_call(item=item), "call")
        # Behind a check that hung others may be left out, so that it is not known which one follows.
        following = None if self.subject.hung else following
        after = CallInfo.from_call(lambda: hook.pytest_runtest_teardown(item=item, nextitem=following), "teardown")
        problem = call.excinfo or after.excinfo
        return problem.value if problem else None


def _result(
    item: pytest.Item, outcome: Outcome, finding: Finding | None, ran: str = "", printed: str = "", fault: str = ""
) -> CheckResult:
    question, weight = question_of(item)
    title, title_ko = titles_of(item)
    return CheckResult(
        id=check_id(item),
        title=title,
        title_ko=title_ko,
        question=question,
        weight=weight,
        outcome=outcome,
        finding=finding,
        ran=ran,
        printed=printed,
        fault=fault,
    )


def _judged(problem: BaseException | None) -> tuple[Outcome, Finding | None, str]:
    if problem is None:
        return Outcome.PASSED, None, ""
    if isinstance(problem, CheckFailed):
        return Outcome.FAILED, problem.finding, ""
    if isinstance(problem, pytest.skip.Exception):
        return Outcome.SKIPPED, None, ""
    if isinstance(problem, AssertionError):
        return Outcome.FAILED, Finding(kind="assertion"), ""
    if isinstance(problem, KeyboardInterrupt):
        raise problem
    if not isinstance(problem, SandboxFault) and isinstance(cause := _cause(problem), CheckFailed):
        return Outcome.FAILED, cause.finding, ""
    return Outcome.GRADER_FAULT, Finding(kind="grader_fault"), "".join(traceback.format_exception(problem))[-8000:]


def _cause(problem: BaseException) -> BaseException | None:
    """Hypothesis wraps several failures of one property into a group."""
    if isinstance(problem, BaseExceptionGroup):
        failures = [inner for inner in problem.exceptions if isinstance(inner, CheckFailed)]
        return failures[0] if len(failures) == len(problem.exceptions) else None
    return None


def run_session(suites: Iterable[Path], root: Path, serve: Callable[[Judge], None]) -> Judge:
    """Collect the suites once and serve submissions until `serve` returns."""
    judge = Judge(serve)
    arguments = [*PYTEST_ARGUMENTS, f"--rootdir={root}", "-c", "/dev/null", *map(str, suites)]
    pytest.main(arguments, plugins=[judge])
    return judge
