"""Finds out what this machine can isolate, by trying it, and gives it a name: the tier."""

from __future__ import annotations

import os
import platform
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.errors import NoSandboxError, SandboxFault
from autograder.sandbox import seccomp
from autograder.sandbox.launch import dedicated_uid
from autograder.sandbox.sandboxed import SandboxedRunner
from autograder.sandbox.scenario import pack
from autograder.sandbox.world import Limits, World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import ModuleType


@dataclass(frozen=True)
class Machine:
    """What the probe found.

    Attributes:
        filter: the compiled seccomp filter; empty where this machine has none.
        landlock: whether to use Landlock.
        namespaces: whether bubblewrap builds a world of its own; without, see `bare`.
        tier: the name of what is used, as reports show it.
        trials: what was tried from inside the sandbox, and whether it was refused.
    """

    filter: bytes = b""
    landlock: bool = True
    namespaces: bool = True
    tier: str = ""
    trials: dict[str, bool] = field(default_factory=dict)


def _escape_attempts(probe: ModuleType) -> dict[str, bool]:
    """Try, as a student's code, what must not be possible; True where it was refused."""
    import os
    import socket
    from functools import partial

    def refused(attempt: Callable[[], object]) -> bool:
        try:
            attempt()
        except OSError:
            return True
        return False

    def closed(path: str) -> bool:
        return refused(partial(os.open, path, os.O_RDONLY)) and refused(partial(os.listdir, path))

    def unchanged(path: str) -> bool:
        return refused(partial(os.open, path, os.O_WRONLY)) and not os.access(path, os.W_OK)

    create = os.O_CREAT | os.O_WRONLY

    return {
        "runs as root": os.getuid() != 0 and os.geteuid() != 0,
        "writes a file": all(refused(partial(os.open, f"{path}/new", create)) for path in probe.FOLDERS),
        "reads what is private": all(closed(path) for path in probe.PRIVATE),
        "changes what is private": all(unchanged(path) for path in probe.PRIVATE),
        "reads home, checkout or /etc": all(closed(path) for path in probe.PATHS),
        "sees that other files are there": all(refused(partial(os.stat, path)) for path in probe.PATHS),
        "sees other processes": refused(partial(os.stat, "/proc/self")),
        "opens a socket": refused(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(("192.0.2.1", 9))),
        "starts a process": refused(os.fork),
        "signals another process": refused(lambda: os.kill(os.getppid(), 0)),
    }


# What must be refused: by a world of its own, and where there is none. What is left is part of the tier's name.
NEEDED = (
    "runs as root", "writes a file", "reads what is private", "changes what is private", "reads home, checkout or /etc",
    "sees that other files are there", "sees other processes", "opens a socket",
)  # fmt: skip
NEEDED_BARE = (
    "runs as root", "writes a file", "reads what is private", "changes what is private", "opens a socket",
    "starts a process", "signals another process",
)  # fmt: skip


def probe(*, weaker: bool = False, private: Iterable[Path] = ()) -> Machine:
    """Try the sandbox on this machine.

    Args:
        weaker: whether it will do, where namespaces are refused, that student code runs as a user of its own under
            seccomp (and Landlock, where there is any). Only root can start that.
        private: files and folders that are closed to other users by their modes; tried, too.

    Raises:
        NoSandboxError: where nothing here can isolate a student's code; the message says what to do.
    """
    if sys.platform != "linux":
        raise NoSandboxError(
            f"student code is isolated with Linux namespaces, and this is {platform.system()}. "
            "Grade on Linux, in a Linux virtual machine, or on Windows in WSL 2."
        )
    filter_, closed = seccomp.compile_filter(), tuple(private)
    # The best first: seccomp and Landlock may be missing or refused where namespaces are to be had.
    layers = [Machine(filter_), Machine(b""), Machine(b"", landlock=False)]
    machine, refusal = _first(layers, closed)
    if machine is None and weaker:
        if os.geteuid() != 0 or not filter_:
            needs = "only root can start" if filter_ else "seccomp has to hold, and does not on this processor,"
            raise NoSandboxError(f"{refusal}\nThe tier without namespaces, which {needs} is not to be had either.")
        machine, second = _first([Machine(filter_, namespaces=False), Machine(filter_, False, False)], closed)
        refusal = f"{refusal}\nWithout namespaces: {second}"
    if machine is None:
        raise NoSandboxError(f"student code cannot be isolated here: {refusal}\n{_remedy(refusal)}")
    return machine


def _first(machines: list[Machine], private: tuple[Path, ...]) -> tuple[Machine | None, str]:
    """Return the first of these that holds, and why the last one before it did not."""
    refusal = ""
    for machine in machines:
        try:
            return _try(machine, private), refusal
        except (SandboxFault, NoSandboxError) as error:
            refusal = str(error)
    return None, refusal


def _try(machine: Machine, private: tuple[Path, ...]) -> Machine:
    runner = SandboxedRunner(World({"probe": _targets(private)}), Limits(), machine)
    try:
        runner.begin_check()
        answer = runner.run(pack(_escape_attempts, frozenset({"probe"})), seed=0)
        landlock = runner.worker.landlock if runner.worker else 0
        runner.end_check()
    finally:
        runner.close()
    if answer.what != "returned" or type(answer.details) is not dict:
        raise SandboxFault(f"the trial run in the sandbox gave {answer.what}: {answer.details}")
    needed = NEEDED if machine.namespaces else NEEDED_BARE
    open_doors = [name for name in needed if not answer.details.get(name)]
    if open_doors:
        raise SandboxFault(f"from inside the sandbox a program still {', '.join(open_doors)}")
    found = replace(machine, landlock=bool(landlock), trials=answer.details)
    return replace(found, tier=_name(found, landlock))


def _name(machine: Machine, landlock: int) -> str:
    """Name what holds, and, where there is no world of its own, what does not."""
    parts = ["bubblewrap" if machine.namespaces else f"no namespaces: uid {dedicated_uid()}"]
    parts += ["seccomp"] * bool(machine.filter) + [f"landlock {landlock}"] * bool(landlock)
    left = [] if machine.namespaces else [name for name, refused in machine.trials.items() if not refused]
    return " + ".join(parts) + (f" (a program still {', '.join(left)})" if left else "")


def _targets(private: tuple[Path, ...]) -> str:
    """Write what the trial reads: some of the host's files that no student may see, and where anyone could write."""
    here = Path(__file__).resolve()
    interpreter = Path(sys.base_prefix).resolve()
    home = Path.home()
    in_home = [path for path in home.iterdir() if not interpreter.is_relative_to(path)] if home.is_dir() else []
    others = [Path("/etc/passwd"), here, here.parents[2] / "pyproject.toml", *in_home[:20]]
    folders = [Path(name) for name in ("/", "/site", "/tmp", "/var/tmp", "/dev/shm")]  # noqa: S108 (to be refused)
    lines = {"PATHS": others, "FOLDERS": folders, "PRIVATE": [Path("/etc/shadow"), *private]}
    return "".join(f"{name} = {[str(path) for path in paths]!r}\n" for name, paths in lines.items())


def _remedy(error: str) -> str:
    restricted = Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")
    if restricted.exists() and restricted.read_text().strip() == "1":
        return (
            "AppArmor forbids user namespaces here (Ubuntu 24.04 and later). As the administrator, either allow them "
            "for bwrap with an AppArmor profile that says `userns,`, or: "
            "sysctl -w kernel.apparmor_restrict_unprivileged_userns=0"
        )
    allowed = Path("/proc/sys/user/max_user_namespaces")
    if allowed.exists() and allowed.read_text().strip() == "0":
        return "User namespaces are switched off. As the administrator: sysctl -w user.max_user_namespaces=15000"
    old = Path("/proc/sys/kernel/unprivileged_userns_clone")
    if old.exists() and old.read_text().strip() == "0":
        return "User namespaces are switched off. As the administrator: sysctl -w kernel.unprivileged_userns_clone=1"
    if Path("/.dockerenv").exists() or "Operation not permitted" in error:
        return (
            "This looks like a container that forbids namespaces. Start it with "
            "--security-opt seccomp=unconfined --security-opt apparmor=unconfined, or grade outside the container."
        )
    return "Run `autograder doctor` and send its output with a bug report."
