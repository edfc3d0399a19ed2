"""What code in the sandbox can reach: nothing but its own memory, its answer, and the files that computing needs."""

# Scenarios make the calls of the system themselves, as an attacker would.
# ruff: noqa: PTH101, PTH102, PTH104, PTH106, PTH108, PTH109, PTH118, PTH120, PTH123, PTH211

from __future__ import annotations

import dataclasses
import os
import platform
import sys
from pathlib import Path

import numpy as np
import pytest

from autograder.sandbox import seccomp

# By name: the number on x86_64 and on aarch64.
DANGEROUS = {
    "fork": (57, None), "vfork": (58, None), "clone": (56, 220), "clone3": (435, 435), "execve": (59, 221),
    "execveat": (322, 281), "kill": (62, 129), "tkill": (200, 130), "tgkill": (234, 131),
    "rt_sigqueueinfo": (129, 138), "pidfd_open": (434, 434), "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424), "ptrace": (101, 117), "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271), "kcmp": (312, 272), "setsid": (112, 157), "setpgid": (109, 154),
    "setpriority": (141, 140), "sched_setscheduler": (144, 119), "socket": (41, 198), "socketpair": (53, 199),
    "connect": (42, 203), "bind": (49, 200), "sendmsg": (46, 211), "sendto": (44, 206), "recvmsg": (47, 212),
    "memfd_create": (319, 279), "memfd_secret": (447, 447), "pipe2": (293, 59), "eventfd2": (290, 19),
    "timerfd_create": (283, 85), "signalfd4": (289, 74), "inotify_init1": (294, 26), "fanotify_init": (300, 262),
    "epoll_create1": (291, 20), "shmget": (29, 194), "shmat": (30, 196), "msgget": (68, 186), "semget": (64, 190),
    "mq_open": (240, 180), "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219),
    "io_uring_setup": (425, 425), "io_setup": (206, 0), "bpf": (321, 280), "userfaultfd": (323, 282),
    "perf_event_open": (298, 241), "seccomp": (317, 277), "prctl": (157, 167), "personality": (135, 92),
    "unshare": (272, 97), "setns": (308, 268), "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41),
    "fsopen": (430, 430), "open_tree": (428, 428), "move_mount": (429, 429), "chroot": (161, 51),
    "setuid": (105, 146), "setresuid": (117, 147), "setgroups": (116, 159), "capset": (126, 91),
    "ioctl": (16, 29), "truncate": (76, 45), "ftruncate": (77, 46), "fallocate": (285, 47), "unlink": (87, None),
    "unlinkat": (263, 35), "rename": (82, None), "renameat2": (316, 276), "mkdirat": (258, 34), "linkat": (265, 37),
    "symlinkat": (266, 36), "mknodat": (259, 33), "fchmod": (91, 52), "fchmodat": (268, 53), "fchownat": (260, 54),
    "utimensat": (280, 88), "setxattr": (188, 5), "name_to_handle_at": (303, 264), "open_by_handle_at": (304, 265),
    "openat2": (437, 437), "sync": (162, 81), "reboot": (169, 142), "sethostname": (170, 161), "swapon": (167, 224),
    "init_module": (175, 105), "finit_module": (313, 273), "kexec_load": (246, 104), "syslog": (103, 116),
    "acct": (163, 89), "quotactl": (179, 60), "settimeofday": (164, 170), "clock_settime": (227, 112),
    "adjtimex": (159, 171), "mlock": (149, 228), "mlockall": (151, 230), "remap_file_pages": (216, 234),
    "vmsplice": (278, 75), "splice": (275, 76), "sendfile": (40, 71), "alarm": (37, None), "setitimer": (38, 103),
    "timer_create": (222, 107), "pause": (34, None), "rt_sigtimedwait": (128, 137), "setrlimit": (160, 164),
    "landlock_restrict_self": (446, 446), "cachestat": (451, 451), "mincore": (27, 232), "vhangup": (153, 58),
}  # fmt: skip
COLUMN = {"x86_64": 0, "aarch64": 1}[platform.machine()]
LESSER = {
    "all layers": {},
    "without seccomp": {"filter": b""},
    "without landlock": {"landlock": False},
    "with namespaces alone": {"filter": b"", "landlock": False},
}


@pytest.fixture(scope="module", params=LESSER)
def on_any_machine(request, machine, open_inside):
    """Seats on machines that have all layers of the sandbox, or lack some: each layer holds by itself."""
    return open_inside(dataclasses.replace(machine, **LESSER[request.param]))


# --- system calls -----------------------------------------------------------------------------------------------------


def test_dangerous_system_calls_are_refused(inside):
    numbers = {name: pair[COLUMN] for name, pair in DANGEROUS.items() if pair[COLUMN] is not None}

    def scenario():
        import ctypes
        import errno

        libc = ctypes.CDLL(None, use_errno=True)
        outcome = {}
        for name, number in numbers.items():
            result = libc.syscall(ctypes.c_long(number), *[ctypes.c_long(0)] * 6)
            outcome[name] = errno.errorcode[ctypes.get_errno()] if result == -1 else "allowed"
        return outcome

    assert inside(scenario).details == dict.fromkeys(numbers, "EPERM")


def test_no_system_call_that_is_not_listed_gets_through(inside):
    listed = [pair[COLUMN] for pair in seccomp.ALLOWED.values() if pair[COLUMN] is not None]
    # The kernel lets uprobe and uretprobe pass every filter, and ends a process that calls them by itself.
    passed_by = {335, 336} if COLUMN == 0 else set()
    unlisted = [number for number in range(1024) if number not in {*listed, *passed_by}]
    other_calling_convention = [0x40000000 + number for number in range(600)] if COLUMN == 0 else []
    numbers = unlisted + other_calling_convention

    def scenario():
        import ctypes
        import errno

        libc = ctypes.CDLL(None, use_errno=True)
        through = []
        for number in numbers:
            result = libc.syscall(ctypes.c_long(number), *[ctypes.c_long(0)] * 6)
            if result != -1 or ctypes.get_errno() != errno.EPERM:
                through.append(number)
        return len(numbers), through

    assert inside(scenario).details == (len(numbers), [])


@pytest.mark.parametrize("machine_code", ["b814000000cd80c3"] if COLUMN == 0 else [])  # mov eax, 20; int 0x80; ret
def test_a_system_call_of_the_32_bit_kind_ends_the_process(inside, machine_code):
    def scenario():
        import ctypes
        import mmap

        page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
        page.write(bytes.fromhex(machine_code))
        address = ctypes.addressof(ctypes.c_char.from_buffer(page))
        return ctypes.CFUNCTYPE(ctypes.c_int)(address)()

    assert inside(scenario).details == {"exit": -31}  # SIGSYS


@pytest.mark.parametrize("whom", ["the clean parent", "the first process", "everyone"])
def test_no_signal_reaches_another_process(inside, whom):
    def scenario():
        import os
        import signal

        pid = {"the clean parent": os.getppid(), "the first process": 1, "everyone": -1}[whom]
        outcome = []
        for number in (0, signal.SIGSTOP, signal.SIGKILL):
            try:
                os.kill(pid, number)
            except PermissionError:
                outcome.append("refused")
            else:
                outcome.append("sent")
        return outcome

    assert inside(scenario).details == ["refused"] * 3


@pytest.mark.parametrize("lacking", ["all layers", "without landlock"])
def test_a_descriptor_cannot_be_made_to_signal_the_clean_parent(machine, open_inside, lacking):
    inside = open_inside(dataclasses.replace(machine, **LESSER[lacking]))

    def scenario():
        import errno
        import fcntl
        import os
        import signal

        set_signal, set_owner_to_thread = 10, 15
        outcome = set()
        for descriptor in (0, 1, 2):
            for command, argument in (
                (set_signal, signal.SIGSTOP),
                (fcntl.F_SETOWN, os.getppid()),
                (set_owner_to_thread, b"\0" * 8),
            ):
                try:
                    fcntl.fcntl(descriptor, command, argument)
                    outcome.add("done")
                except OSError as error:
                    outcome.add(errno.errorcode[error.errno])
            fcntl.fcntl(descriptor, fcntl.F_SETFL, fcntl.fcntl(descriptor, fcntl.F_GETFL) | os.O_ASYNC)
        return sorted(outcome)

    assert inside(scenario).details == ["EPERM"]


@pytest.mark.parametrize("whose", ["the clean parent's", "the first process's"])
def test_the_limits_of_another_process_cannot_be_touched(inside, whose):
    def scenario():
        import os
        import resource

        pid = os.getppid() if whose == "the clean parent's" else 1
        outcome = []
        for limit in (resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_NOFILE, resource.RLIMIT_NPROC):
            try:
                resource.prlimit(pid, limit, (1, 1))
            except PermissionError:
                outcome.append("refused")
            else:
                outcome.append("set")
        return outcome

    assert inside(scenario).details == ["refused"] * 4


def test_own_limits_cannot_be_raised(on_any_machine):
    def scenario():
        import resource

        outcome = {}
        for name in ("CPU", "AS", "FSIZE", "CORE", "NOFILE", "NPROC", "MEMLOCK", "MSGQUEUE"):
            limit = getattr(resource, f"RLIMIT_{name}")
            hard = resource.getrlimit(limit)[1]
            try:
                resource.setrlimit(limit, (hard + 1, hard + 1))
                outcome[name] = "raised"
            except (OSError, ValueError):
                outcome[name] = "finite" if hard != resource.RLIM_INFINITY else "infinite"
        return outcome

    names = ("CPU", "AS", "FSIZE", "CORE", "NOFILE", "NPROC", "MEMLOCK", "MSGQUEUE")
    assert on_any_machine(scenario).details == dict.fromkeys(names, "finite")


def test_no_process_and_no_thread_can_be_started(on_any_machine):
    def scenario():
        import _thread
        import os
        import subprocess
        import sys

        attempts = {
            "fork": os.fork,
            "forkpty": os.forkpty,
            "posix_spawn": lambda: os.posix_spawn(sys.executable, ["python", "-c", ""], {}),
            "subprocess": lambda: subprocess.Popen([sys.executable, "-c", ""]),
            "thread": lambda: _thread.start_new_thread(print, ()),
        }
        outcome = {}
        for name, attempt in attempts.items():
            try:
                attempt()
                outcome[name] = "started"
            except (OSError, RuntimeError):
                outcome[name] = "refused"
        return outcome

    names = ("fork", "forkpty", "posix_spawn", "subprocess", "thread")
    assert on_any_machine(scenario).details == dict.fromkeys(names, "refused")


# --- the network ------------------------------------------------------------------------------------------------------


def test_no_socket_of_any_family_can_be_opened(inside):
    def scenario():
        import socket

        opened = []
        for family in range(64):  # AF_UNIX 1, AF_INET 2, AF_NETLINK 16, AF_PACKET 17, AF_ALG 38, AF_VSOCK 40 ...
            for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
                try:
                    socket.socket(family, kind, 0)
                except PermissionError:
                    continue
                opened.append((family, int(kind)))
        return opened

    assert inside(scenario).details == []


def test_nobody_outside_can_be_talked_to(on_any_machine, tmp_path):
    import socket

    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket(socket.AF_UNIX) as abstract:
        port = server.getsockname()[1]
        name = f"\0{tmp_path}"
        abstract.bind(name)
        abstract.listen()

        def scenario():
            import socket

            targets = {
                "the host": (socket.AF_INET, ("127.0.0.1", port)),
                "the internet": (socket.AF_INET, ("192.0.2.1", 80)),
                "an abstract socket": (socket.AF_UNIX, name),
                "a hypervisor": (40, (2, 1024)),
            }
            outcome = {}
            for target, (family, address) in targets.items():
                try:
                    socket.socket(family).connect(address)
                    outcome[target] = "connected"
                except OSError:
                    outcome[target] = "refused"
            try:
                socket.gethostbyname("example.org")
                outcome["a name"] = "resolved"
            except OSError:
                outcome["a name"] = "refused"
            return outcome

        targets = ("the host", "the internet", "an abstract socket", "a hypervisor", "a name")
        assert on_any_machine(scenario).details == dict.fromkeys(targets, "refused")


# --- files ------------------------------------------------------------------------------------------------------------


def test_only_what_computing_needs_can_be_seen(on_any_machine):
    system = [
        *("/lib", "/lib32", "/lib64", "/libx32", "/usr", "/site/numpy", "/site/numpy.libs"),
        str(Path(sys.base_prefix).resolve()),
    ]

    def scenario():
        import os

        seen = []
        for folder, folders, names in os.walk("/"):
            folders[:] = [name for name in folders if os.path.join(folder, name) not in system]
            seen += [os.path.join(folder, name) for name in names]
        return sorted(name for name in seen if name not in system)

    assert set(on_any_machine(scenario).details) <= {"/etc/ld.so.cache", "/site/worker.py", "/site/wire.py"}


def test_private_files_of_the_host_are_not_there(on_any_machine, tmp_path):
    tmp_path.chmod(0o777)
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden")
    root = Path(__file__).parents[2]
    paths = [
        *map(str, (secret, tmp_path, root / "solutions", root / "tests", Path(__file__), root / "pyproject.toml")),
        *("/etc/passwd", "/etc/hostname", "/home", "/tmp", "/var", "/proc", "/proc/1/root", "/proc/self/mem"),
        *("/proc/sys/kernel/core_pattern", "/sys", "/sys/fs/cgroup", "/dev", "/dev/shm", "/dev/mem", "/dev/tty"),
        *("/run", "/opt", "/mnt", "/srv", "/boot", "/work", "/usr/bin/env", "/bin/sh", "/usr/local", "/usr/share"),
    ]

    def scenario():
        import os

        return [path for path in paths if os.path.lexists(path) or os.path.lexists("/site/../.." + path)]

    assert on_any_machine(scenario).details == []


def test_nothing_installed_for_python_but_the_allowed_packages_can_be_imported(on_any_machine):
    names = ["autograder", "pytest", "_pytest", "msgpack", "pydantic", "sqlalchemy", "pip", "setuptools", "conftest"]

    def scenario():
        import importlib
        import sys

        found = []
        for name in names:
            try:
                importlib.import_module(name)
            except ImportError:
                continue
            found.append(name)
        return found, [name for name in sys.modules if name.split(".")[0] in names]

    assert on_any_machine(scenario).details == ([], [])


def test_nothing_can_be_written_changed_or_removed_anywhere(on_any_machine):
    def scenario():
        import os

        attempts = {
            "create": lambda path: os.open(path + "/new", os.O_CREAT | os.O_WRONLY),
            "nameless": lambda path: os.open(path, os.O_TMPFILE | os.O_RDWR),
            "mkdir": lambda path: os.mkdir(path + "/new"),
            "symlink": lambda path: os.symlink("/etc", path + "/new"),
            "device": lambda path: os.mknod(path + "/new"),
            "rename": lambda path: os.rename(path, path + "_"),
            "chmod": lambda path: os.chmod(path, 0o777),
            "chown": lambda path: os.chown(path, os.getuid(), os.getgid()),
            "utime": lambda path: os.utime(path),
            "xattr": lambda path: os.setxattr(path, "user.x", b"x"),
            "open": lambda path: os.open(path, os.O_WRONLY),
            "truncate": lambda path: os.truncate(path, 0),
            "remove": lambda path: os.unlink(path),
            "rmdir": lambda path: os.rmdir(path),
            "link": lambda path: os.link(path, "/site/new"),
            "lock": lambda path: os.lockf(os.open(path, os.O_RDONLY), os.F_LOCK, 0),
        }
        places = ["/", "/site", "/site/worker.py", "/site/wire.py", "/etc", "/usr/lib", np.__path__[0], np.__file__]
        places += [os.path.dirname(os.__file__) + "/site-packages", "/usr/lib/python3/dist-packages"]
        for module in (os, np.linalg):
            places += [module.__file__, os.path.dirname(module.__file__)]
        done = []
        for place in places:
            for name, attempt in attempts.items():
                try:
                    attempt(place)
                except OSError:
                    continue
                done.append((name, place))
        return len(places) * len(attempts), done

    tried, done = on_any_machine(scenario).details
    assert tried > 150
    assert done == []


def test_a_file_that_is_mapped_is_not_changed_on_the_host(inside):
    before = Path(os.__file__).read_bytes()

    def scenario():
        import mmap
        import os

        with open(os.__file__, "rb") as file:
            own = mmap.mmap(file.fileno(), 0, flags=mmap.MAP_PRIVATE, prot=mmap.PROT_READ | mmap.PROT_WRITE)
            own[:5] = b"hello"
            try:
                mmap.mmap(file.fileno(), 0, flags=mmap.MAP_SHARED, prot=mmap.PROT_READ | mmap.PROT_WRITE)
            except OSError:
                return bytes(own[:5]), "refused"
            return bytes(own[:5]), "mapped"

    assert inside(scenario).details == (b"hello", "refused")
    assert Path(os.__file__).read_bytes() == before


# --- what it may know -------------------------------------------------------------------------------------------------


def test_it_is_nobody(on_any_machine):
    def scenario():
        import os

        return os.getuid(), os.getgid(), os.uname().nodename, os.getcwd()

    uid, gid, host, folder = on_any_machine(scenario).details
    assert uid not in {0, None}
    assert gid != 0
    assert host == "sandbox" != platform.node()
    assert folder == "/"


def test_environment_arguments_and_descriptors_tell_nothing(on_any_machine, monkeypatch):
    monkeypatch.setenv("SECRET_OF_THE_INSTRUCTOR", "1")  # the seat's worker starts anew with it, below
    on_any_machine.runner.close()
    on_any_machine.honest()

    def scenario():
        import os
        import stat
        import sys

        def kind(descriptor):
            mode = os.fstat(descriptor).st_mode
            return "socket" if stat.S_ISSOCK(mode) else "device" if stat.S_ISCHR(mode) else "other"

        kinds = []
        for descriptor in range(1024):
            try:
                kinds.append(kind(descriptor))
            except OSError:
                continue
        return sorted(os.environ), sys.argv, kinds, sys.stdin.read()

    names, arguments, kinds, typed = on_any_machine(scenario).details
    assert set(names) <= {"OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "LANG", "LC_CTYPE", "PWD"}
    assert arguments == ["student"]
    assert kinds == ["socket", "device", "device"]  # the channel, and the null device for what is written to 1 and 2
    assert typed == ""


def test_no_terminal_can_be_typed_into(inside):
    def scenario():
        import fcntl
        import termios

        refused = 0
        for descriptor in (0, 1, 2):
            try:
                fcntl.ioctl(descriptor, termios.TIOCSTI, b"x")
            except PermissionError:
                refused += 1
        return refused

    assert inside(scenario).details == 3


def test_no_frame_above_a_scenario_belongs_to_the_judge(inside):
    def scenario():
        import sys

        frame, names = sys._getframe(), []
        while frame is not None:
            names.append(frame.f_code.co_filename)
            frame = frame.f_back
        return names

    names = inside(scenario).details
    assert names[0] == "<scenario>"
    assert {Path(name).name for name in names[1:]} == {"worker.py", "<frozen runpy>", "<string>"}


def test_what_one_check_changes_no_other_check_sees(inside):
    def spoil(mine):
        import builtins
        import sys

        mine.triple = lambda _x: "spoilt"
        np.arange = builtins.len = None
        sys.modules["mine"] = sys.modules["json"] = None
        sys.meta_path.clear()

    inside(spoil)  # and then an honest check is as ever
