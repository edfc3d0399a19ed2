"""Without namespaces: what a student's code can reach where a container refuses them, and when nothing is graded."""

# Scenarios make the calls of the system themselves, as an attacker would.
# ruff: noqa: PTH101, PTH102, PTH104, PTH109, PTH118, PTH119, PTH120, PTH123, PTH208, PTH211, SIM115

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pytest

from autograder.errors import NoSandboxError, SandboxFault
from autograder.pipeline import Grader
from autograder.records import Result
from autograder.sandbox import bare, launch, probe, seccomp
from autograder.sandbox.answers import write_request
from autograder.sandbox.probe import Machine
from autograder.sandbox.scenario import pack

CONTAINER = Path(__file__).parents[1] / "container.py"
PLACES = "import sys, sysconfig; print(sys.executable, sysconfig.get_path('stdlib'), sysconfig.get_path('platstdlib'))"

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become a user of its own")


@pytest.fixture(scope="module", autouse=True)
def reachable():
    """A Python that other users may run: this one, or the system's of the same version where this one is in /root."""
    needed = [launch.HERE / "worker.py", *(path for path, _ in launch.packages(("numpy",)))]
    if any(launch.topmost_closed(path) is not None for path in needed):
        pytest.skip("the grader or NumPy is in a folder that is closed to other users; this tier says so and refuses")
    program, _ = launch.interpreter()
    if launch.topmost_closed(program) is None:
        yield str(program)
        return
    name = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    other = shutil.which(name, path="/usr/bin:/usr/local/bin")
    if other is None or launch.topmost_closed(Path(other)) is not None:
        pytest.skip(f"Python is in a folder that is closed to other users, and there is no other {name}")
    program, *parts = subprocess.run([other, "-c", PLACES], capture_output=True, text=True, check=True).stdout.split()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bare, "interpreter", lambda: (Path(program), tuple({Path(part) for part in (program, *parts)})))
        bare._command.cache_clear()
        bare.readable.cache_clear()
        yield program
    bare._command.cache_clear()
    bare.readable.cache_clear()


@pytest.fixture(scope="module", params=["with landlock", "without landlock"])
def bare_machine(request):
    """A machine that refuses namespaces, with Landlock and without."""
    return Machine(seccomp.compile_filter(), landlock=request.param == "with landlock", namespaces=False)


@pytest.fixture(scope="module")
def inside(bare_machine, open_inside):
    """A seat on it."""
    return open_inside(bare_machine)


@pytest.fixture
def kit():
    """Where a host keeps things: solutions, results and a submission, closed to other users, and an open folder."""
    root = Path(tempfile.mkdtemp(prefix="autograder-", dir="/var/tmp"))  # pytest's own folders are closed anyway
    root.chmod(0o755)
    for name in ("solutions", "results", "submission"):
        (root / name).mkdir()
        (root / name / "file").write_text(f"secret of {name}")
        (root / name).chmod(0o700)
    (root / "metadata.json").write_text("{}")
    (root / "metadata.json").chmod(0o600)
    (root / "open").mkdir()
    (root / "open").chmod(0o777)
    (root / "open" / "file").write_text("before")
    (root / "open" / "file").chmod(0o666)
    yield root
    shutil.rmtree(root)


def test_nothing_private_can_be_read_and_nothing_at_all_be_written(inside, kit):
    private = [str(kit / name) for name in ("solutions", "results", "submission")]
    files = [*(f"{folder}/file" for folder in private), str(kit / "metadata.json"), "/etc/shadow"]
    folders = [*private, str(kit / "open"), "/tmp", "/dev/shm", "/var/tmp", "/"]

    def scenario():
        import os

        reads = {
            "open": lambda path: open(path).read(),
            "list": os.listdir,
            "walk": lambda path: next(os.scandir(path)),
            "beside": lambda path: open(os.path.join(os.path.dirname(path), ".", os.path.basename(path))).read(),
        }
        writes = {
            "write": lambda path: os.open(path, os.O_WRONLY),
            "append": lambda path: os.open(path, os.O_RDWR | os.O_APPEND),
            "cut": lambda path: os.truncate(path, 0),
            "new": lambda path: os.open(path + "/new", os.O_CREAT),
            "nameless": lambda path: os.open(path, os.O_TMPFILE | os.O_RDWR),
            "mkdir": lambda path: os.mkdir(path + "/new"),
            "link": lambda path: os.symlink("/etc", path + "/link"),
            "rename": lambda path: os.rename(path, path + "_"),
            "remove": os.unlink,
            "rmdir": os.rmdir,
            "mode": lambda path: os.chmod(path, 0o777),
            "owner": lambda path: os.chown(path, os.getuid(), os.getgid()),
        }
        done = []
        for attempts, targets in (reads, files + private), (writes, files + folders + [folders[3] + "/file"]):
            for path in targets:
                for name, attempt in attempts.items():
                    try:
                        attempt(path)
                    except OSError:
                        continue
                    done.append((name, path))
        return done

    before = {path: path.read_bytes() for path in kit.rglob("*") if path.is_file()}
    assert inside(scenario).details == []
    assert {path: path.read_bytes() for path in kit.rglob("*") if path.is_file()} == before


def test_landlock_closes_even_what_everyone_may_read(inside, bare_machine, kit):
    paths = ["/etc/passwd", "/etc/hostname", str(kit / "open" / "file"), str(CONTAINER), "/proc/self/status"]

    def scenario():
        import os

        found = []
        for path in paths:
            try:
                os.close(os.open(path, os.O_RDONLY))
            except OSError:
                continue
            found.append(path)
        return found

    read = inside(scenario).details
    assert read == [] if bare_machine.landlock else "/etc/passwd" in read  # what the tier's name then says


def test_no_other_process_can_be_read_signalled_or_traced(inside):
    judge = os.getpid()

    def scenario():
        import ctypes
        import os
        import signal

        libc = ctypes.CDLL(None, use_errno=True)
        others = {"parent": os.getppid(), "judge": judge, "first": 1}
        attempts = {
            "ptrace": lambda pid: os.kill(pid, 0) if libc.ptrace(16, pid, None, None) else None,  # PTRACE_ATTACH
            **{name: lambda pid, n=number: os.kill(pid, n) for name, number in (("stop", 19), ("kill", 9), ("ask", 0))},
            "wait": lambda pid: signal.pidfd_send_signal(os.pidfd_open(pid), 9),
        }
        for name in ("mem", "environ", "maps", "auxv"):
            attempts[name] = lambda pid, n=name: open(f"/proc/{pid}/{n}", "rb").read(1)
        for name in ("fd", "map_files", "root", "cwd"):
            attempts[name] = lambda pid, n=name: os.listdir(f"/proc/{pid}/{n}")
        done = []
        for whose, pid in others.items():
            for name, attempt in attempts.items():
                try:
                    attempt(pid)
                except OSError:
                    continue
                done.append((whose, name))
        return len(others) * len(attempts), done

    assert inside(scenario).details == (39, [])


def test_no_socket_process_or_thread_can_be_started(inside):
    def scenario():
        import _thread
        import os
        import socket
        import sys

        attempts = {
            "fork": os.fork,
            "spawn": lambda: os.posix_spawn(sys.executable, ["python", "-c", ""], {}),
            "exec": lambda: os.execv(sys.executable, ["python", "-c", ""]),
            "thread": lambda: _thread.start_new_thread(print, ()),
            "internet": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM),
            "unix": lambda: socket.socket(socket.AF_UNIX),
            "netlink": lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW),
            "pair": socket.socketpair,
            "pipe": os.pipe,
        }
        done = []
        for name, attempt in attempts.items():
            try:
                attempt()
            except (OSError, RuntimeError):
                continue
            done.append(name)
        return done

    assert inside(scenario).details == []


def test_it_is_a_user_that_no_account_has_with_nothing_inherited(inside):
    def scenario():
        import ctypes
        import os
        import stat

        def kind(descriptor):
            mode = os.fstat(descriptor).st_mode
            return "socket" if stat.S_ISSOCK(mode) else "device" if stat.S_ISCHR(mode) else "other"

        kinds = []
        for descriptor in range(1024):
            try:
                kinds.append(kind(descriptor))
            except OSError:
                continue
        back = [ctypes.CDLL(None).setuid(0), ctypes.CDLL(None).setresuid(0, 0, 0), ctypes.CDLL(None).setgid(0)]
        return (os.getuid(), os.geteuid(), os.getgid(), os.getegid()), back, kinds, sorted(os.environ), os.getcwd()

    ids, back, kinds, names, folder = inside(scenario).details
    assert set(ids) == {launch.dedicated_uid()}
    assert back == [-1, -1, -1]
    assert kinds == ["socket", "device", "device"]
    assert set(names) <= {*launch.ENVIRONMENT, "LC_CTYPE"}
    assert folder == "/"


def test_only_the_allowed_packages_can_be_imported(inside):
    def scenario():
        import importlib

        found = []
        for name in ("autograder", "pytest", "pydantic", "sqlalchemy", "container", "numpy"):
            try:
                importlib.import_module(name)
                found.append(name)
            except ImportError:
                pass
        return found

    assert inside(scenario).details == ["numpy"]


def test_a_check_that_never_ends_does_not_outlive_its_worker(bare_machine, open_inside, family, wait_for_the_end_of):
    seat = open_inside(bare_machine, cpu_seconds=60)

    def scenario():
        while True:
            pass

    seat.runner.begin_check()
    _, request = write_request(pack(scenario, frozenset({"mine"})), seed=0)
    with pytest.raises(TimeoutError):
        seat.runner.channel.exchange(request, time.monotonic() + 0.3)
    begun = family(seat.runner.worker.process.pid)
    assert len(begun) == 2
    seat.runner.worker.process.kill()
    wait_for_the_end_of(begun)
    seat.runner.close()


def test_the_name_says_what_is_left_open(bare_machine):
    found = probe._try(bare_machine, ())
    assert found.tier.startswith(f"no namespaces: uid {launch.dedicated_uid()} + seccomp")
    assert ("landlock" in found.tier) is bare_machine.landlock
    assert "sees other processes" in found.tier
    assert ("reads home, checkout or /etc" in found.tier) is not bare_machine.landlock
    assert set(found.trials) == set(probe.probe().trials)


def test_an_open_folder_that_should_be_private_is_found_out_where_nothing_else_closes_it(kit):
    no_landlock = Machine(seccomp.compile_filter(), landlock=False, namespaces=False)
    probe._try(no_landlock, (kit / "solutions", kit / "metadata.json"))
    with pytest.raises(SandboxFault, match="reads what is private, changes what is private"):
        probe._try(no_landlock, (kit / "open",))


def in_container(reachable, code, *arguments, landlock=True):
    """Run code as root where namespaces are refused, with the packages of this environment."""
    paths = os.pathsep.join([str(Path(__file__).parents[2]), *map(str, {Path(np.__file__).parents[1]})])
    options = () if landlock else ("--without-landlock",)
    return subprocess.run(
        [reachable, str(CONTAINER), *options, reachable, "-c", code, *map(str, arguments)],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": paths, "HOME": "/nonexistent"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_where_the_kernel_refuses_namespaces_the_tier_has_to_be_asked_for(reachable):
    refused = in_container(reachable, "import os; os.execvp('unshare', ['unshare', '-U', 'true'])")
    assert "Operation not permitted" in refused.stderr
    strict = in_container(reachable, "from autograder.sandbox.probe import probe; probe()")
    assert "NoSandboxError" in strict.stderr
    assert "cannot be isolated here" in strict.stderr
    asked = in_container(reachable, "from autograder.sandbox.probe import probe; print(probe(weaker=True).tier)")
    assert asked.stdout.startswith(f"no namespaces: uid {launch.dedicated_uid()} + seccomp"), asked.stderr


def test_where_namespaces_are_to_be_had_they_are_used_even_if_less_would_do():
    assert probe.probe(weaker=True).tier.startswith("bubblewrap")


@pytest.mark.parametrize("lacking", ["root", "seccomp"])
def test_without_root_or_seccomp_nothing_is_graded(monkeypatch, lacking):
    monkeypatch.setattr(launch, "command", lambda _allow: ("/bin/false",))
    if lacking == "root":
        monkeypatch.setattr(probe.os, "geteuid", lambda: 1000)
    else:
        monkeypatch.setattr(seccomp, "compile_filter", lambda: b"")
    with pytest.raises(NoSandboxError, match=lacking):
        probe.probe(weaker=True)


def test_python_in_a_closed_folder_is_named_with_the_remedy(monkeypatch, kit):
    inside = kit / "solutions" / "python"
    monkeypatch.setattr(bare, "interpreter", lambda: (inside, (inside,)))
    monkeypatch.setattr(bare, "_command", bare._command.__wrapped__)
    with pytest.raises(SandboxFault, match=r"solutions is closed to other users.*/opt"):
        probe._try(Machine(seccomp.compile_filter(), namespaces=False), ())


GRADE = """
import sys
from pathlib import Path
from autograder.config import find_course
from autograder.pipeline import Grader
from autograder.records import Result
from autograder.sandbox.probe import probe

root, hand_in = map(Path, sys.argv[1:])
with Grader(find_course(root).assignment("tiny"), 3, probe(weaker=True)) as grader:
    print(grader.run.sandbox, file=sys.stderr)
    print(grader.grade("kim", hand_in).model_dump_json())
"""


@pytest.mark.parametrize("landlock", [True, False], ids=["with landlock", "without landlock"])
def test_a_submission_is_graded_as_in_the_other_tier(reachable, tiny_root, tiny, hand_in, machine, landlock):
    folder = hand_in("kim", "def double(x):\n    return x + x\n\n\ndef quadruple(x):\n    return x\n")
    graded = in_container(reachable, GRADE, tiny_root, folder / "kim", landlock=landlock)
    assert graded.stderr.startswith("no namespaces"), graded.stderr
    assert ("landlock" in graded.stderr) is landlock
    result = Result.model_validate_json(graded.stdout)
    assert (result.status, result.score, result.bonus) == ("graded", 6, 0)
    with Grader(tiny, 3, machine) as usual:
        expected = usual.grade("kim", folder / "kim")
    assert result.model_copy(update={"seconds": 0}) == expected.model_copy(update={"seconds": 0})
