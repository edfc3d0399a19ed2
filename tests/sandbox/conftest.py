"""An attacker's seat: scenarios that run where a student's code runs, and a look at what they leave behind."""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
import pytest

from autograder.sandbox.launch import dedicated_uid
from autograder.sandbox.sandboxed import SandboxedRunner
from autograder.sandbox.scenario import pack
from autograder.sandbox.world import Limits, World

MODULES = frozenset({"mine"})
MINE = "def triple(x):\n    return 3 * x\n"
FAR = 100_000.0  # seconds; a limit that is not meant


class Inside:
    """A worker in the real sandbox. Call it with a scenario to play a student; it proves each time what must hold.

    After every check an honest one gets its usual answer, from the very same worker: whatever a check did, the clean
    parent and the checks after it never noticed.
    """

    def __init__(self, machine, **limits):
        usual = {"cpu_seconds": 1, "wall_seconds_per_call": 10.0, "wall_seconds_per_submission": FAR}
        self.runner = SandboxedRunner(World({"mine": MINE}), Limits(**{**usual, **limits}), machine)

    def __call__(self, scenario):
        """Run one scenario in a check of its own."""
        return self.check(scenario)[0]

    def check(self, *scenarios):
        """Run several scenarios, one after the other, in one check."""
        self.runner.begin_check()
        worker = self.runner.worker
        answers = [self.runner.run(pack(scenario, MODULES), seed=0) for scenario in scenarios]
        self.runner.end_check()
        self.honest()
        assert self.runner.worker is worker, "the worker had to be replaced"
        return answers

    def honest(self):
        """Run an honest check."""
        x = np.arange(5.0)

        def scenario(mine):
            return mine.triple(x)

        self.runner.begin_check()
        answer = self.runner.run(pack(scenario, MODULES), seed=0)
        self.runner.end_check()
        assert answer.what == "returned", answer
        np.testing.assert_array_equal(answer.details, 3 * x, strict=True)


@pytest.fixture(scope="session")
def open_inside(machine):
    """Opens a seat with other limits, or on a lesser machine."""
    seats = []

    def open_one(on=machine, **limits):
        seats.append(Inside(on, **limits))
        return seats[-1]

    yield open_one
    for seat in seats:
        seat.runner.close()


@pytest.fixture(scope="session")
def inside(open_inside):
    """A seat that all tests share: each of them has a process of its own."""
    return open_inside()


def processes():
    """All processes that have not ended: process id to parent and the time at which it began."""
    found = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
            except OSError:  # it has just ended
                continue
            if fields[0] not in "ZX":
                found[int(folder.name)] = (int(fields[1]), fields[19])
    return found


@pytest.fixture
def family():
    """Finds the processes under one, itself among them, each with the time at which it began."""

    def find(pid):
        known = processes()
        found, todo = set(), [pid]
        while todo:
            one = todo.pop()
            found.add((one, known[one][1]))
            todo += [child for child, (parent, _) in known.items() if parent == one]
        return found

    return find


@pytest.fixture
def wait_for_the_end_of():
    """Waits until processes have ended, for as long as the kernel may reasonably take to sweep up."""

    def wait(expected):
        end = time.monotonic() + 10
        while left := expected & {(pid, began) for pid, (_, began) in processes().items()}:
            assert time.monotonic() < end, f"still there: {left}"
            time.sleep(0.01)

    return wait


def kept_by_the_host():
    """What a sandbox could leave on the host: mounts, shared memory, message queues, semaphores."""
    uid = dedicated_uid() if os.geteuid() == 0 else os.geteuid()
    shared = sorted(path.name for path in Path("/dev/shm").iterdir() if path.lstat().st_uid == uid)
    kinds = {kind: Path("/proc/sysvipc", kind).read_text() for kind in ("shm", "msg", "sem")}
    return {"mounts": Path("/proc/self/mountinfo").read_text(), "/dev/shm": shared, **kinds}


@pytest.fixture(scope="package", autouse=True)
def nothing_stays():
    """After all of these tests the host is as before."""
    before = kept_by_the_host()
    yield
    assert kept_by_the_host() == before
