"""Finds out what this machine can isolate, by trying it, and gives it a name: the tier."""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.errors import NoSandboxError, SandboxFault
from autograder.sandbox import seccomp
from autograder.sandbox.sandboxed import SandboxedRunner
from autograder.sandbox.scenario import pack
from autograder.sandbox.world import Limits, World

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType


@dataclass(frozen=True)
class Machine:
    """What the probe found.

    Attributes:
        filter: the compiled seccomp filter; empty where this machine has none.
        landlock: whether to use Landlock.
        tier: the name of what is used, as reports show it.
        trials: what was tried from inside the sandbox, and whether it was refused.
    """

    filter: bytes = b""
    landlock: bool = True
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

    return {
        "runs as root": os.getuid() != 0 and os.geteuid() != 0,
        "writes a file": all(refused(partial(os.open, name, os.O_CREAT | os.O_WRONLY)) for name in ("/x", "/site/x")),
        "reads home, checkout or /etc": all(refused(partial(os.stat, path)) for path in probe.PATHS),
        "sees other processes": refused(partial(os.stat, "/proc/self")),
        "opens a socket": refused(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(("192.0.2.1", 9))),
        "starts a process": refused(os.fork),
        "signals another process": refused(lambda: os.kill(os.getppid(), 0)),
    }


NEEDED = ("runs as root", "writes a file", "reads home, checkout or /etc", "sees other processes", "opens a socket")


def probe() -> Machine:
    """Try the sandbox on this machine.

    Raises:
        NoSandboxError: where nothing here can isolate a student's code; the message says what to do.
    """
    if sys.platform != "linux":
        raise NoSandboxError(
            f"student code is isolated with Linux namespaces, and this is {platform.system()}. "
            "Grade on Linux, in a Linux virtual machine, or on Windows in WSL 2."
        )
    last: SandboxFault | None = None
    # The best first: seccomp and Landlock may be missing or refused where namespaces are to be had.
    for filter_, landlock in ((seccomp.compile_filter(), True), (b"", True), (b"", False)):
        try:
            return _try(Machine(filter_, landlock))
        except SandboxFault as error:
            last = error
    raise NoSandboxError(f"student code cannot be isolated here: {last}\n{_remedy(str(last))}")


def _try(machine: Machine) -> Machine:
    world = World({"probe": f"PATHS = {_private_paths()!r}\n"})
    runner = SandboxedRunner(world, Limits(), machine)
    try:
        runner.begin_check()
        answer = runner.run(pack(_escape_attempts, frozenset({"probe"})), seed=0)
        landlock = runner.worker.landlock if runner.worker else 0
        runner.end_check()
    finally:
        runner.close()
    if answer.what != "returned" or type(answer.details) is not dict:
        raise SandboxFault(f"the trial run in the sandbox gave {answer.what}: {answer.details}")
    open_doors = [name for name in NEEDED if not answer.details.get(name)]
    if open_doors:
        raise SandboxFault(f"from inside the sandbox a program still {', '.join(open_doors)}")
    parts = ["bubblewrap"] + ["seccomp"] * bool(machine.filter) + [f"landlock {landlock}"] * bool(landlock)
    return Machine(machine.filter, bool(landlock), " + ".join(parts), answer.details)


def _private_paths() -> list[str]:
    """Some of the host's files that no student may see."""
    here = Path(__file__).resolve()
    interpreter = Path(sys.base_prefix).resolve()
    home = Path.home()
    in_home = [path for path in home.iterdir() if not interpreter.is_relative_to(path)] if home.is_dir() else []
    return [str(path) for path in (Path("/etc/passwd"), here, here.parents[2] / "pyproject.toml", *in_home[:20])]


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
