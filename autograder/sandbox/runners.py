"""Runs scenarios: what every runner does, and the one that calls trusted code directly."""

from __future__ import annotations

import contextlib
import signal
import sys
import warnings
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from autograder.sandbox import wire, worker
from autograder.sandbox.answers import Answer, read_answer, write_request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from autograder.sandbox.scenario import Scenario
    from autograder.sandbox.world import Limits, World


class Runner(Protocol):
    """Runs the scenarios of one submission, each check in a fresh copy of the student's modules.

    Attributes:
        spent: wall-clock seconds of the submission's calls so far.
    """

    spent: float

    def begin_check(self) -> None:
        """Start afresh."""

    def run(self, scenario: Scenario, seed: int) -> Answer:
        """Run one scenario in the current check, with the global random generators at `seed`."""

    def end_check(self) -> None:
        """End the current check and all that it left running."""

    def close(self) -> None:
        """End all."""


class _TooLongError(BaseException):
    """Raised in the middle of a direct call by the alarm clock."""


class DirectRunner:
    """Calls trusted code, a reference or a variant of it, in this process; values are copied as on the wire."""

    def __init__(self, world: World, limits: Limits) -> None:
        self.finder = worker.ModuleFinder(world.sources, world.packages, world.drawing)
        self.limits = limits
        self.hidden: dict[str, Any] = {}
        self.spent = 0.0  # the limit of CPU time is enough for trusted code

    def begin_check(self) -> None:
        """Put the modules of this world in the place of others of the same names."""
        self.hidden = {name: sys.modules.pop(name) for name in list(sys.modules) if self.finder.owns(name)}
        sys.meta_path.insert(0, self.finder)

    def run(self, scenario: Scenario, seed: int) -> Answer:
        """Run one scenario, stopping it at the limit of CPU time."""
        nonce, request = write_request(scenario, seed)
        with worker.seeded(seed), np.errstate(), warnings.catch_warnings(), self._alarm() as rang:
            data = worker.answer(wire.decode(request), self.finder)
        return Answer("cpu_time") if rang else read_answer(data, nonce)

    def end_check(self) -> None:
        """Put back what was there."""
        sys.meta_path.remove(self.finder)
        for name in [name for name in sys.modules if self.finder.owns(name)]:
            del sys.modules[name]
        sys.modules.update(self.hidden)

    def close(self) -> None:
        """Nothing stays open."""

    @contextlib.contextmanager
    def _alarm(self) -> Iterator[list[bool]]:
        """Stop code that does not end; what is given is filled when the time was up."""
        rang: list[bool] = []

        def ring(_number: int, _frame: object) -> None:
            rang.append(True)
            raise _TooLongError

        before = signal.signal(signal.SIGVTALRM, ring)
        signal.setitimer(signal.ITIMER_VIRTUAL, self.limits.cpu_seconds)
        try:
            yield rang
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            signal.signal(signal.SIGVTALRM, before)
