"""Runs a submission in a worker inside the sandbox, and replaces the worker when it dies."""

from __future__ import annotations

import signal
import socket
import subprocess
import time
from typing import TYPE_CHECKING

from autograder.errors import SandboxFault
from autograder.sandbox import bare, wire, worker
from autograder.sandbox.answers import Answer, read_answer, write_request
from autograder.sandbox.launch import launch

if TYPE_CHECKING:
    from autograder.sandbox.probe import Machine
    from autograder.sandbox.scenario import Scenario
    from autograder.sandbox.world import Limits, World

START_SECONDS = 20.0  # for a worker to be ready, on a machine that is busy
PARENT_SECONDS = 5.0  # for its clean parent to obey
LEAVE_SECONDS = 0.2  # for it to leave by itself when nobody needs it any more
# The kernel counts ticks for the CPU limit and exact times for what we read; on a busy virtual machine they differ.
CPU_SHARE = 0.5  # of the limit that a process which the kernel killed must have used to have met it
SMALL = 2**20  # more than any answer needs around its values


class Channel:
    """One end of a socket on which messages come and go until a deadline; the other end is not trusted."""

    def __init__(self, end: socket.socket) -> None:
        self.socket = end

    def exchange(self, request: bytes, deadline: float) -> bytes:
        """Send a request and read one message.

        Args:
            request: the message to send.
            deadline: by `time.monotonic`.

        Raises:
            TimeoutError: at the deadline, however slowly bytes trickle in.
            EOFError: where the other side hung up.
            wire.WireError: for a length that no message has; nothing is set aside for it.
        """
        try:
            self._until(deadline)
            self.socket.sendall(wire.FRAME_HEADER.pack(len(request)) + request)
            return self.read(deadline)
        except (BrokenPipeError, ConnectionResetError):
            raise EOFError from None

    def read(self, deadline: float) -> bytes:
        """Read one message; raises as `exchange` does."""
        size: int = wire.FRAME_HEADER.unpack(self._read(wire.FRAME_HEADER.size, deadline))[0]
        if size > wire.MAX_BYTES + SMALL:
            raise wire.WireError("a message longer than any can be")
        return bytes(self._read(size, deadline))

    def _read(self, count: int, deadline: float) -> bytearray:
        data = bytearray()
        while len(data) < count:
            self._until(deadline)
            piece = self.socket.recv(min(count - len(data), SMALL))
            if not piece:
                raise EOFError
            data += piece
        return data

    def _until(self, deadline: float) -> None:
        remaining = deadline - time.monotonic()
        if remaining <= 0:
            raise TimeoutError
        self.socket.settimeout(remaining)


class Worker:
    """A running worker: its clean parent, which is ours, and the socket that it obeys.

    Raises:
        SandboxFault: where it does not start.
    """

    def __init__(self, world: World, limits: Limits, machine: Machine) -> None:
        settings = wire.encode(
            {
                "sources": world.sources,
                "packages": list(world.packages),
                "drawing": list(world.drawing),
                "filter": machine.filter,
                "landlock": machine.landlock,
                "readable": [] if machine.namespaces else bare.readable(world.allow),
                "cpu_seconds": limits.cpu_seconds,
                "memory_bytes": limits.memory_mb * 2**20,
            }
        )
        self.control, theirs = socket.socketpair()
        with theirs:
            start = launch if machine.namespaces else bare.launch
            self.process: subprocess.Popen[bytes] = start(world.allow, theirs)
        try:
            ready = Channel(self.control).exchange(settings, time.monotonic() + START_SECONDS)
            self.landlock: int = wire.decode(ready)["landlock"]
        except (OSError, EOFError, wire.WireError) as error:
            self.process.kill()
            words = self.process.stderr.read(4000).decode(errors="replace").strip() if self.process.stderr else ""
            self.close()
            raise SandboxFault(f"the worker did not start: {words or type(error).__name__}") from error

    def begin(self) -> Channel:
        """Fork a process for a check and return the channel to it.

        Raises:
            OSError: where the worker is gone.
        """
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                self.control.settimeout(PARENT_SECONDS)
                socket.send_fds(self.control, [worker.START], [theirs.fileno()])
            except OSError:
                ours.close()
                raise
        return Channel(ours)

    def end(self) -> tuple[int, float]:
        """End the check's process; return its exit status, minus the signal that ended it, and its CPU seconds.

        Raises:
            OSError: where the worker is gone.
            EOFError: likewise.
        """
        self.control.settimeout(PARENT_SECONDS)
        self.control.sendall(worker.END)
        code, seconds = wire.decode(Channel(self.control).read(time.monotonic() + PARENT_SECONDS))
        return code, seconds

    def close(self) -> None:
        """End the worker and all that is in its sandbox."""
        self.control.close()
        try:
            self.process.wait(LEAVE_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(PARENT_SECONDS)
        if self.process.stderr is not None:
            self.process.stderr.close()


class SandboxedRunner:
    """Runs a submission in a worker inside the sandbox."""

    def __init__(self, world: World, limits: Limits, machine: Machine) -> None:
        self.world = world
        self.limits = limits
        self.machine = machine
        self.worker: Worker | None = None
        self.channel: Channel | None = None
        self.spent = 0.0  # wall-clock seconds of this submission's calls

    def begin_check(self) -> None:
        """Fork a fresh process for the check, starting a worker first where there is none that obeys.

        Raises:
            SandboxFault: where none starts.
        """
        if self.worker is not None:
            try:
                self.channel = self.worker.begin()
            except OSError:
                self.close()
            else:
                return
        self.worker = Worker(self.world, self.limits, self.machine)
        try:
            self.channel = self.worker.begin()
        except OSError as error:
            self.close()
            raise SandboxFault("the worker ended before a check could begin") from error

    def run(self, scenario: Scenario, seed: int) -> Answer:
        """Run one scenario; where no answer comes, the check's process is at its end."""
        if self.channel is None:
            return Answer("ended", {"exit": 0})
        nonce, request = write_request(scenario, seed)
        begun = time.monotonic()
        left = self.limits.wall_seconds_per_submission - self.spent
        try:
            data = self.channel.exchange(request, begun + min(left, self.limits.wall_seconds_per_call))
            return read_answer(data, nonce)
        except TimeoutError:
            self._end()
            return Answer("all_time" if left < self.limits.wall_seconds_per_call else "wall_time")
        except EOFError:
            return self._how_it_ended()
        except wire.WireError:
            self._end()
            return Answer("garbled")
        finally:
            self.spent += time.monotonic() - begun

    def end_check(self) -> None:
        """End the check's process."""
        self._end()

    def close(self) -> None:
        """End the worker."""
        if self.channel is not None:
            self.channel.socket.close()
            self.channel = None
        if self.worker is not None:
            self.worker.close()
            self.worker = None

    def _how_it_ended(self) -> Answer:
        code, seconds = self._end()
        if code == -signal.SIGKILL and seconds > self.limits.cpu_seconds * CPU_SHARE:
            return Answer("cpu_time")
        return Answer("ended", {"exit": code})

    def _end(self) -> tuple[int, float]:
        """End the check's process, and the worker with it where it does not obey."""
        if self.channel is None or self.worker is None:
            return 0, 0.0
        self.channel.socket.close()
        self.channel = None
        try:
            return self.worker.end()
        except (OSError, EOFError, wire.WireError):
            self.close()
            return 0, 0.0
