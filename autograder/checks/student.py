"""The student, as a suite sees them: something that runs scenarios and answers with data."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import numpy as np

from autograder.checks.compare import fail
from autograder.errors import CheckFailed, StudentRaised
from autograder.records import Finding
from autograder.sandbox.scenario import Scenario, import_only, pack

if TYPE_CHECKING:
    from collections.abc import Callable

    from autograder.sandbox.answers import Answer
    from autograder.sandbox.runners import Runner
    from autograder.sandbox.world import Limits

MAX_RAN = 300  # characters
MAX_KEPT = 2**25  # bytes of answers that are kept for the diagnosis
_REFUSED = re.compile(r"\[Errno (1|13|30)\] [^:]*: '")  # not allowed, and a file is named; of a full disk, say, not
# what targets/skeleton.py writes into a stub
_OUR_STUB = re.compile(r"(?P<name>[\w.]+) is still a stub; see section (?P<section>[\w.]+) of the handout")
_NUMPY_ALIASES = ("int", "float", "bool", "object", "str", "complex")


class Student:
    """Runs scenarios on one submission.

    Args:
        runner: what runs them.
        modules: the names of the assignment's modules.
        allow: the packages that may be imported, for the sentence on one that may not.
        limits: what the runner keeps to.
        broken: why modules cannot be used, by name; grows as that is found out.
        words: the words of the student's own files; see `checks.discretion`.
    """

    def __init__(
        self,
        runner: Runner,
        modules: tuple[str, ...],
        allow: tuple[str, ...],
        limits: Limits,
        broken: dict[str, Finding],
        words: frozenset[str] = frozenset(),
    ) -> None:
        self.runner = runner
        self.modules = frozenset(modules)
        self.allow = allow
        self.limits = limits
        self.broken = broken
        self.words = words
        self.sound: set[str] = set()  # modules that were imported once without harm
        self.seed = 0
        self.ran = ""
        self.printed = ""
        self.answers: list[tuple[str, Any]] = []  # of the current check, for the diagnosis
        self.kept = 0  # bytes of answers, of all checks
        self.hung = False  # whether the current check was stopped at a limit of time

    def begin_check(self, seed: int) -> None:
        """Start afresh, with the global random generators at `seed`."""
        self.seed, self.ran, self.printed = seed, "", ""
        self.answers = []
        self.hung = False
        self.runner.begin_check()

    def end_check(self) -> None:
        """End the check and all that it left running."""
        self.runner.end_check()

    def run(self, scenario: Callable[..., object]) -> Any:
        """Run `scenario` with the student's modules and return its answer.

        Args:
            scenario: a function whose parameters are named for the student's modules. It may use `np`, the built-ins
                and data that it captures; see `sandbox.scenario`.

        Returns:
            What it returned, as data of exact types, sharing nothing with what it captured.

        Raises:
            StudentRaised: where the student's code raised.
            CheckFailed: where no answer came, or one that is not data.
            ScenarioError: where the scenario cannot be shipped.
        """
        packed = pack(scenario, self.modules)
        self.ran = _describe_inputs(packed.captured)
        for name in packed.modules:
            if name in self.broken:
                raise CheckFailed(self.broken[name])
        answer = self.runner.run(packed, self.seed)
        self.printed = (self.printed + answer.printed)[:20_000]
        self.answers.append((answer.what, self._kept(answer)))
        if answer.what in {"returned", "raised", "not_data"}:
            self.sound |= set(packed.modules)
        if answer.what == "returned":
            return answer.details
        self._fail(answer, packed)
        raise AssertionError("unreachable")

    def raises(self, scenario: Callable[..., object], expected: str = "ValueError") -> None:
        """Check that `scenario` raises an exception of the type named `expected`, or of a type derived from it.

        Raises:
            CheckFailed: where it returns, or raises something else.
        """
        try:
            self.run(scenario)
        except StudentRaised as error:
            if "NotImplementedError" in error.types:
                raise
            if expected not in error.types:
                fail("other_error", type=error.types[0], expected=expected)
        else:
            fail("no_error", expected=expected)

    def _fail(self, answer: Answer, packed: Scenario) -> None:
        """Raise what an answer other than a value means."""
        details = answer.details or {}
        if answer.what == "unloadable":
            finding = self._raised(details, details["module"])
            self.broken[details["module"]] = finding
            raise CheckFailed(finding)
        if answer.what == "raised":
            raise StudentRaised(self._raised(details, ""), details["types"])
        if answer.what == "not_data":
            fail("not_data", name=f"the answer{details['path']}", found=details["found"])
        finding = self._no_answer(answer)
        self._find_broken_module(packed, finding)
        # A module that is broken is known by now, and costs no more time.
        self.hung = answer.what in {"cpu_time", "wall_time"} and not self.broken.keys() & set(packed.modules)
        raise CheckFailed(finding)

    def _kept(self, answer: Answer) -> object:
        """Return what the diagnosis compares; where answers would swell a lane, what equals nothing."""
        if answer.what == "raised":
            return answer.details["types"][0], answer.details["message"]
        self.kept += answer.size
        return answer.details if self.kept <= MAX_KEPT else object()

    def _no_answer(self, answer: Answer) -> Finding:
        if answer.what == "cpu_time":
            return Finding(kind="cpu_time", values={"seconds": self.limits.cpu_seconds})
        if answer.what == "wall_time":
            return Finding(kind="wall_time", values={"seconds": self.limits.wall_seconds_per_call})
        if answer.what == "all_time":
            return Finding(kind="all_time", values={"seconds": self.limits.wall_seconds_per_submission})
        if answer.what == "ended":
            code = answer.details["exit"]
            return (
                Finding(kind="crashed", values={"signal": -code})
                if code < 0
                else Finding(kind="ended", values={"exit": code})
            )
        return Finding(kind="garbled")

    def _find_broken_module(self, packed: Scenario, finding: Finding) -> None:
        """Where importing alone does the harm, say so once instead of waiting for the limit in every check."""
        for name in packed.modules:
            if name in self.sound or finding.kind == "all_time":
                continue
            self.runner.end_check()
            self.runner.begin_check()
            answer = self.runner.run(import_only(name), self.seed)
            if answer.what == "returned":
                self.sound.add(name)
            elif answer.what not in {"unloadable", "all_time"}:
                self.broken[name] = finding

    def _raised(self, details: dict[str, Any], module: str) -> Finding:
        """Choose the words for an exception."""
        kind, message, file, line = details["types"][0], details["message"], details["file"], details["line"]
        file = file if file.removesuffix(".py") in self.modules else ""  # what the code says of itself is not believed
        where: dict[str, str | int | float | bool] = {"file": file, "line": line}
        if kind == "NotImplementedError":
            return _stub(message.rstrip("."), where)
        if "SyntaxError" in details["types"] and (file or module):  # else it is of something that the code evaluates
            return Finding(kind="syntax", values={**where, "file": file or f"{module}.py", "message": message})
        if kind == "ModuleNotFoundError" and "'" in message:
            imported = message.split("'")[1]
            if (own := self.broken.get(imported.rpartition(".")[2])) is not None:
                return own  # a module of the student's own that cannot be used: say why
            allowed = ", ".join(self.allow)
            return Finding(kind="import_missing", values={**where, "imported": imported, "allowed": allowed})
        if file and kind == "EOFError" and message == "EOF when reading a line":
            return Finding(kind="asks_input", values=where)
        if file and kind in {"PermissionError", "OSError"} and _REFUSED.match(message):
            return Finding(kind="writes_file", values=where)
        if kind == "AttributeError" and (alias := _numpy_alias(message)):
            return Finding(kind="np_alias", values={**where, "name": alias})
        parts = message.split("'")
        if kind == "AttributeError" and not file and len(parts) > 3 and parts[1] in self.modules:
            return Finding(kind="module_lacks", values={"file": f"{parts[1]}.py", "lacking": parts[3]})
        values: dict[str, str | int | float | bool] = {"type": kind, "message": message}
        return Finding(kind="raised_at", values=values | where) if file else Finding(kind="raised", values=values)


def _stub(said: str, where: dict[str, str | int | float | bool]) -> Finding:
    """Say that something is still to be written; what is said stays in the finding, to be judged plain."""
    if ours := _OUR_STUB.fullmatch(said):  # in the reader's language
        return Finding(kind="stub_of", values={"message": said, **ours.groupdict()})
    if where["file"] and said in {"", "still a stub"}:
        return Finding(kind="stub_at", values={"message": said, **where})
    return Finding(kind="stub", values={"message": said or "still a stub"})


def _numpy_alias(message: str) -> str:
    """Return which of the names that NumPy once had for Python's own types is missed, or nothing."""
    missed = (alias for alias in _NUMPY_ALIASES if f"module 'numpy' has no attribute '{alias}'" in message)
    return next(missed, "")


def _describe_inputs(captured: dict[str, Any]) -> str:
    """Name what a scenario was given, with shapes, as in "x (5, 3), W (3, 4), stride=2"."""
    parts = [text for name, value in captured.items() if (text := _describe(name, value))]
    return ", ".join(parts)[:MAX_RAN]


def _describe(name: str, value: object) -> str:
    if isinstance(value, np.ndarray):
        return f"{name} {value.shape}"
    if isinstance(value, dict):
        inner = ", ".join(text for key, item in value.items() if (text := _describe(str(key), item)))
        return f"{name} {{{inner}}}"
    if isinstance(value, bool | int | float | str | np.generic):
        return f"{name}={value:.4g}" if isinstance(value, float | np.floating) else f"{name}={value!r:.40}"
    if isinstance(value, tuple | list) and len(repr(value)) <= 40:
        return f"{name}={value!r}"
    return ""
