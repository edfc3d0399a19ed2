"""Two ways to run a scenario, with the same answers: directly in this process, and in a sandboxed worker."""

from __future__ import annotations

import contextlib
import math
import secrets
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from autograder.errors import SandboxFault
from autograder.sandbox import launch, wire, worker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from autograder.sandbox.probe import Machine
    from autograder.sandbox.scenario import Scenario

START_SECONDS = 20.0  # for a worker to be ready, on a machine that is busy
PARENT_SECONDS = 5.0  # for its clean parent to obey


@dataclass(frozen=True)
class Limits:
    """What a student's code may use.

    Attributes:
        cpu_seconds: CPU time of one check.
        wall_seconds_per_call: wall-clock time of one `student.run`.
        wall_seconds_per_submission: wall-clock time of all of a submission's calls together.
        memory_mb: address space of one check.
    """

    cpu_seconds: int = 2
    wall_seconds_per_call: float = 10.0
    wall_seconds_per_submission: float = 60.0
    memory_mb: int = 1024


@dataclass(frozen=True)
class World:
    """What a worker is given: the modules' sources and what they may import.

    Attributes:
        sources: module name to text, the student's and the given ones.
        packages: names under which the same modules may be imported too.
        allow: installed packages that may be imported.
    """

    sources: dict[str, str]
    packages: tuple[str, ...] = ()
    allow: tuple[str, ...] = ("numpy",)


@dataclass(frozen=True)
class Answer:
    """What came back from one run.

    Attributes:
        what: "returned", "not_data", "raised" or "unloadable" (see `worker.perform`), or, where no answer came,
            "cpu_time", "wall_time", "ended" or "garbled".
        details: what belongs to it.
        printed: what the student's code printed.
    """

    what: str
    details: Any = None
    printed: str = ""


class Runner(Protocol):
    """Runs the scenarios of one submission, each check in a fresh copy of the student's modules."""

    def begin_check(self) -> None:
        """Start afresh."""

    def run(self, scenario: Scenario, seed: int) -> Answer:
        """Run one scenario in the current check."""

    def end_check(self) -> None:
        """End the current check and all that it left running."""

    def close(self) -> None:
        """End all."""


def _request(scenario: Scenario, seed: int) -> tuple[bytes, bytes]:
    nonce = secrets.token_bytes(16)
    return nonce, wire.encode({**scenario.request, "nonce": nonce, "seed": seed})


# --- directly --------------------------------------------------------------------------------------------------------


class _TooLong(BaseException):
    """Raised in the middle of a direct call by the alarm clock."""


class DirectRunner:
    """Calls trusted code, a reference or a variant of it, in this process; values are copied as on the wire."""

    def __init__(self, world: World, limits: Limits) -> None:
        self.finder = worker.ModuleFinder(world.sources, world.packages)
        self.limits = limits
        self.hidden: dict[str, Any] = {}

    def begin_check(self) -> None:
        self.hidden = {name: sys.modules.pop(name) for name in list(sys.modules) if self.finder.owns(name)}
        sys.meta_path.insert(0, self.finder)  # type: ignore[arg-type]

    def run(self, scenario: Scenario, seed: int) -> Answer:
        nonce, request = _request(scenario, seed)
        with worker.seeded(seed), np.errstate(), self._alarm() as rang:
            data = worker.answer(wire.decode(request), self.finder)
        return Answer("cpu_time") if rang else _read_answer(data, nonce)

    def end_check(self) -> None:
        sys.meta_path.remove(self.finder)  # type: ignore[arg-type]
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
            raise _TooLong

        before = signal.signal(signal.SIGVTALRM, ring)
        signal.setitimer(signal.ITIMER_VIRTUAL, self.limits.cpu_seconds)
        try:
            yield rang
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            signal.signal(signal.SIGVTALRM, before)


# --- in the sandbox --------------------------------------------------------------------------------------------------


@dataclass
class _Channel:
    """The socket to the process of one check; nothing that comes from it is believed."""

    socket: socket.socket
    ended: bool = False
    deadline: float = field(default=0.0)

    def exchange(self, request: bytes, deadline: float) -> bytes:
        """Send a request and read one message.

        Raises:
            TimeoutError: at the deadline.
            EOFError: where the process ended or hung up first.
            wire.WireError: for a length that no answer has.
        """
        self.deadline = deadline
        try:
            self._wait()
            self.socket.sendall(wire.FRAME_HEADER.pack(len(request)) + request)
            size = wire.FRAME_HEADER.unpack(self._read(wire.FRAME_HEADER.size))[0]
            if size > wire.MAX_BYTES + 2**20:
                raise wire.WireError("an answer longer than any can be")
            return bytes(self._read(size))
        except (BrokenPipeError, ConnectionResetError):
            raise EOFError from None

    def _read(self, count: int) -> bytearray:
        data = bytearray()
        while len(data) < count:
            self._wait()
            piece = self.socket.recv(min(count - len(data), 1 << 20))
            if not piece:
                raise EOFError
            data += piece
        return data

    def _wait(self) -> None:
        remaining = self.deadline - time.monotonic()
        if remaining <= 0:
            raise TimeoutError
        self.socket.settimeout(remaining)


class SandboxedRunner:
    """Runs a submission in a worker inside the sandbox; a worker that dies is replaced."""

    def __init__(self, world: World, limits: Limits, machine: Machine) -> None:
        self.world = world
        self.limits = limits
        self.machine = machine
        self.process: subprocess.Popen[bytes] | None = None
        self.control: socket.socket | None = None
        self.channel: _Channel | None = None
        self.spent = 0.0  # wall-clock seconds of this submission's calls

    def begin_check(self) -> None:
        """Fork a fresh process for the check, starting a worker first where there is none that obeys."""
        for _attempt in range(2):
            if self.control is None:
                self._start()
            ours, theirs = socket.socketpair()
            with theirs:
                try:
                    assert self.control is not None
                    socket.send_fds(self.control, [worker.START], [theirs.fileno()])
                except OSError:
                    ours.close()
                    self._stop()
                    continue
            self.channel = _Channel(ours)
            return
        raise SandboxFault("the worker ended twice before a check could begin")

    def run(self, scenario: Scenario, seed: int) -> Answer:
        channel = self.channel
        if channel is None or channel.ended:
            return Answer("ended", {"exit": 0})
        nonce, request = _request(scenario, seed)
        begun = time.monotonic()
        left = min(self.limits.wall_seconds_per_call, self.limits.wall_seconds_per_submission - self.spent)
        try:
            return _read_answer(channel.exchange(request, begun + left), nonce)
        except TimeoutError:
            channel.ended = True
            return Answer("wall_time", {"seconds": self.limits.wall_seconds_per_call})
        except EOFError:
            channel.ended = True
            return self._how_it_ended()
        except wire.WireError:
            channel.ended = True
            return Answer("garbled")
        finally:
            self.spent += time.monotonic() - begun

    def end_check(self) -> None:
        if self.channel is not None:
            self._end_process()

    def close(self) -> None:
        self._stop()

    def _how_it_ended(self) -> Answer:
        code, seconds = self._end_process()
        # The kernel ends a process at its CPU limit; a tick less is seen where the clocks differ.
        if code < 0 and seconds > self.limits.cpu_seconds - 0.1:
            return Answer("cpu_time")
        return Answer("ended", {"exit": code})

    def _end_process(self) -> tuple[int, float]:
        """End the check's process and return its exit status (minus the signal) and its CPU seconds."""
        assert self.channel is not None
        self.channel.socket.close()
        self.channel = None
        try:
            assert self.control is not None
            self.control.sendall(worker.END)
            code, seconds = wire.decode(self._from_parent())
        except (OSError, EOFError, wire.WireError):
            self._stop()
            return 0, 0.0
        return code, seconds

    def _from_parent(self) -> bytes:
        assert self.control is not None
        channel = _Channel(self.control)
        channel.deadline = time.monotonic() + PARENT_SECONDS
        size = wire.FRAME_HEADER.unpack(channel._read(wire.FRAME_HEADER.size))[0]  # noqa: SLF001 (a record of ours)
        data = bytes(channel._read(size))  # noqa: SLF001
        self.control.settimeout(PARENT_SECONDS)
        return data

    def _start(self) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            self.process = launch.launch(self.world.allow, theirs)
        self.control = ours
        settings = wire.encode(
            {
                "sources": self.world.sources,
                "packages": list(self.world.packages),
                "filter": self.machine.filter,
                "landlock": self.machine.landlock,
                "cpu_seconds": math.ceil(self.limits.cpu_seconds),
                "memory_bytes": self.limits.memory_mb * 2**20,
            }
        )
        try:
            channel = _Channel(ours)
            self.landlock: int = wire.decode(channel.exchange(settings, time.monotonic() + START_SECONDS))["landlock"]
            ours.settimeout(PARENT_SECONDS)
        except (OSError, EOFError, wire.WireError) as error:
            words = self._last_words()
            self._stop()
            raise SandboxFault(f"the worker did not start: {words or type(error).__name__}") from error

    def _last_words(self) -> str:
        assert self.process is not None
        assert self.process.stderr is not None
        self.process.kill()
        return self.process.stderr.read(4000).decode(errors="replace").strip()

    def _stop(self) -> None:
        for thing in (self.channel and self.channel.socket, self.control):
            if thing is not None:
                thing.close()
        self.channel = self.control = None
        if self.process is not None:
            try:
                self.process.wait(0.2)  # its parent sees the end of the control socket
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(PARENT_SECONDS)
            if self.process.stderr is not None:
                self.process.stderr.close()
            self.process = None


def _read_answer(data: bytes, nonce: bytes) -> Answer:
    """Believe nothing but the form: an answer to this very request."""
    answer = wire.decode(data)
    if type(answer) is not tuple or len(answer) != 4 or type(answer[0]) is not bytes:
        raise wire.WireError("not an answer")
    theirs, what, details, printed = answer
    if not secrets.compare_digest(theirs, nonce):
        raise wire.WireError("an answer to another request")
    if type(printed) is not str or len(printed) > worker.MAX_PRINTED + 100:
        raise wire.WireError("not what was printed")
    if what == "returned":
        return Answer(what, details, printed)
    if what == "not_data" and _is_form(details, (str, str)):
        return Answer(what, {"path": details[0][:200], "found": details[1][:200]}, printed)
    if what in {"raised", "unloadable"} and type(details) is dict:
        wanted = {"types": list, "message": str, "file": str, "line": int} | ({"module": str} if what == "unloadable" else {})
        if details.keys() == wanted.keys() and _is_form(tuple(details[key] for key in wanted), tuple(wanted.values())):
            types = tuple(name[:100] for name in details["types"][:20] if type(name) is str)
            shown = {"types": types or ("Exception",), "message": details["message"][: worker.MAX_MESSAGE]}
            place = {"file": details["file"][:200], "line": max(0, min(details["line"], 10**6))}
            module = {"module": details["module"][:200]} if what == "unloadable" else {}
            return Answer(what, shown | place | module, printed)
    raise wire.WireError("not an answer")


def _is_form(values: object, types: tuple[type, ...]) -> bool:
    return (
        type(values) is tuple
        and len(values) == len(types)
        and all(type(value) is kind for value, kind in zip(values, types, strict=True))
    )
