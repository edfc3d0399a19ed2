"""What code in the sandbox can use up: its own time and memory, up to the limits, and nothing of anyone else's."""

from __future__ import annotations

import pickle
import subprocess
import sys
import tracemalloc

import numpy as np
import pytest

from autograder.sandbox.answers import write_request
from autograder.sandbox.sandboxed import Worker
from autograder.sandbox.scenario import pack
from autograder.sandbox.wire import FRAME_HEADER
from autograder.sandbox.world import Limits, World

LONG = 10.0  # seconds, so that a test that hangs ends


@pytest.fixture(scope="module")
def impatient(open_inside):
    """A seat where a call may take half a second."""
    return open_inside(wall_seconds_per_call=0.5)


# --- time -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["in NumPy", "in a regular expression", "in one big number", "in the kernel"])
def test_work_without_end_is_out_of_cpu_time(inside, how):
    def scenario():
        import os
        import re

        def in_numpy():
            x = np.ones((2000, 2000))
            while True:
                x = x @ x * 1e-4

        def in_the_kernel():
            while True:
                os.write(1, bytes(1 << 20))

        {
            "in NumPy": in_numpy,
            "in a regular expression": lambda: re.match(r"(a|aa)+$", "a" * 100 + "b"),
            "in one big number": lambda: pow(7, 10**9),
            "in the kernel": in_the_kernel,
        }[how]()

    answer = inside(scenario)
    assert answer.what == "cpu_time", answer


def test_signals_that_are_ignored_or_blocked_do_not_hold_off_the_end(inside):
    def scenario():
        import contextlib
        import signal

        for number in signal.valid_signals():
            with contextlib.suppress(OSError, ValueError):
                signal.signal(number, signal.SIG_IGN)
        signal.signal(signal.SIGXCPU, lambda *_: None)
        signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
        while True:
            pass

    answer = inside(scenario)
    assert answer.what == "cpu_time", answer


def test_catching_everything_does_not_hold_off_the_end(inside):
    def scenario():
        import contextlib

        while True:
            with contextlib.suppress(BaseException):
                while True:
                    pass

    answer = inside(scenario)
    assert answer.what == "cpu_time", answer


@pytest.mark.parametrize("how", ["sleep", "poll", "read", "lock", "select"])
def test_waiting_without_end_is_out_of_wall_clock_time(impatient, how):
    def scenario():
        import _thread
        import os
        import select
        import time

        lock = _thread.allocate_lock()
        lock.acquire()
        {
            "sleep": lambda: time.sleep(1000),
            "poll": lambda: select.poll().poll(),
            "read": lambda: os.read(0, 1),
            "lock": lock.acquire,
            "select": lambda: select.select([], [], []),
        }[how]()

    assert impatient(scenario).what == "wall_time"


def test_sleeping_just_under_the_limit_each_time_ends_at_the_limit_of_all(open_inside):
    inside = open_inside(wall_seconds_per_call=0.5, wall_seconds_per_submission=1.5)

    def sleep_a_little():
        import time

        time.sleep(0.4)
        return 1

    inside.runner.begin_check()
    answers = [inside.runner.run(pack(sleep_a_little, frozenset()), seed=0).what for _ in range(6)]
    inside.runner.end_check()
    assert answers[:3] == ["returned"] * 3
    assert answers[3] == "all_time"
    assert "returned" not in answers[3:]
    inside.runner.begin_check()
    assert inside.runner.run(pack(sleep_a_little, frozenset()), seed=0).what == "all_time"  # a new check gets no more
    inside.runner.end_check()
    assert inside.runner.spent < LONG


def test_patched_clocks_deceive_only_their_owner(impatient):
    def scenario():
        import time

        really_sleep = time.sleep
        time.time = time.monotonic = time.perf_counter = time.process_time = lambda: 0.0
        really_sleep(1000)

    assert impatient(scenario).what == "wall_time"


# --- memory -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "how", ["list", "bytearray", "array", "zeros", "text", "number", "shared", "private", "grown", "arena"]
)
def test_memory_ends_at_the_limit(open_inside, how):
    inside = open_inside(memory_mb=512, cpu_seconds=5)

    def scenario():
        import ctypes
        import mmap
        import resource

        hoard = []

        def forever(take):
            while True:
                hoard.append(take())

        def grow():
            area = mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE)
            while True:
                area.resize(len(area) * 2)
                area[-1] = 1

        libc = ctypes.CDLL(None)
        libc.malloc.restype = ctypes.c_void_p

        def arena():
            address = libc.malloc(ctypes.c_size_t(1 << 20))
            if not address:
                raise MemoryError
            ctypes.memset(address, 1, 1 << 20)

        bombs = {
            "list": lambda: [None] * 10**10,
            "bytearray": lambda: forever(lambda: bytearray(b"x") * (1 << 24)),
            "array": lambda: forever(lambda: np.ones((1000, 1000))),
            "zeros": lambda: forever(lambda: np.zeros(10**9)),
            "text": lambda: "x" * 10**10,
            "number": lambda: 1 << 10**11,
            "shared": lambda: forever(lambda: mmap.mmap(-1, 1 << 24, flags=mmap.MAP_SHARED).write(b"x" * (1 << 24))),
            "private": lambda: forever(lambda: mmap.mmap(-1, 1 << 24, flags=mmap.MAP_PRIVATE)),
            "grown": grow,
            "arena": lambda: forever(arena),
        }
        keep = mmap.mmap
        mmap.mmap = lambda *arguments, **options: hoard.append(keep(*arguments, **options)) or hoard[-1]
        try:
            bombs[how]()
        except (MemoryError, OverflowError, OSError):
            hoard.clear()
            return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        return -1

    answer = inside(scenario)
    assert answer.what == "returned", answer
    assert 0 < answer.details <= 512


def test_memory_that_runs_out_uncaught_is_the_students_error(inside):
    def scenario():
        return np.zeros(10**12)

    answer = inside(scenario)
    assert (answer.what, "MemoryError" in answer.details["types"]) == ("raised", True)


def test_an_answer_as_large_as_can_be_costs_the_judge_little_more_than_itself(inside):
    def scenario():
        return np.zeros(64 * 2**20 - 2**16, dtype=bool)

    tracemalloc.start()
    answer = inside(scenario)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert answer.what == "returned"
    assert peak < 300 * 2**20


# --- everything else that can run out ---------------------------------------------------------------------------------


@pytest.mark.parametrize("limit", [10**3, 10**9])
def test_recursion_without_end_ends(inside, limit):
    def scenario():
        import sys

        sys.setrecursionlimit(limit)

        def deeper(x):
            return sorted([x], key=deeper)  # through C, so that the stack grows

        deeper(0)

    answer = inside(scenario)
    assert answer.what in {"raised", "ended", "cpu_time"}
    if limit == 10**3:
        assert answer.details["types"][0] == "RecursionError"


def test_descriptors_run_out_for_nobody_else(inside):
    def scenario():
        import os

        opened = []
        try:
            while True:
                opened.append(os.open("/", os.O_RDONLY))
        except OSError:
            return len(opened)

    assert inside(scenario).details < 64


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("os._exit(0)", {"exit": 0}),
        ("os._exit(77)", {"exit": 77}),
        ("os.abort()", {"exit": -11}),  # not even the signal of abort() can be sent; then it stops on a bad instruction
        ("ctypes.string_at(0)", {"exit": -11}),
        ("ctypes.CDLL(None).exit(0)", {"exit": 0}),
        ("ctypes.CDLL(None).syscall(ctypes.c_long(231 if os.uname().machine == 'x86_64' else 94), 3)", {"exit": 3}),
        ("ctypes.memset(id(type), 0, 400); object()", {"exit": -11}),
    ],
)
def test_a_process_that_ends_itself_is_an_end_and_nothing_else(inside, end, expected):
    def scenario():
        exec("import ctypes, os\n" + end)

    answer = inside(scenario)
    assert (answer.what, answer.details) == ("ended", expected)


def test_what_waits_for_the_end_of_the_process_never_runs_on(impatient):
    def scenario():
        import atexit
        import os
        import time

        class Last:
            def __del__(self):
                while True:
                    time.sleep(1)

        def last():
            os.write(0, b"\0" * 100)
            while True:
                time.sleep(1)

        np.last = Last()
        np.last.itself = np.last
        atexit.register(last)
        os._exit = lambda _code: last()
        return 1

    assert impatient(scenario).details == 1


# --- nothing is left --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", ["idle", "busy", "asleep", "dead"])
def test_no_process_is_left_when_a_worker_is_closed(machine, state, family, wait_for_the_end_of):
    worker = Worker(World({}), Limits(cpu_seconds=60), machine)

    def scenario():
        import os
        import time

        os.write(0, b"here")
        while state == "busy":
            pass
        if state == "asleep":
            time.sleep(1000)
        os._exit(0)

    if state != "idle":
        channel = worker.begin()
        _, request = write_request(pack(scenario, frozenset()), 0)
        channel.socket.sendall(FRAME_HEADER.pack(len(request)) + request)
        assert channel.socket.recv(4) == b"here"
    processes = family(worker.process.pid)
    assert len(processes) >= (3 if state in {"idle", "dead"} else 4)
    worker.close()
    wait_for_the_end_of(processes)


JUDGE = """
import pickle, sys, time
from autograder.sandbox.sandboxed import Worker
from autograder.sandbox.world import Limits, World

worker = Worker(World({}), Limits(), pickle.load(open(sys.argv[1], "rb")))
channel = worker.begin()
print(worker.process.pid, flush=True)
time.sleep(1000)
"""


def test_no_process_is_left_when_the_judge_is_killed(machine, tmp_path, family, wait_for_the_end_of):
    found = tmp_path / "machine"
    found.write_bytes(pickle.dumps(machine))
    with subprocess.Popen([sys.executable, "-c", JUDGE, str(found)], stdout=subprocess.PIPE) as judge:
        processes = family(int(judge.stdout.readline()))
        assert len(processes) >= 3
        judge.kill()
    wait_for_the_end_of(processes)
