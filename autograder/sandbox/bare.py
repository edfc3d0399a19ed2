"""Starts a worker where namespaces are refused, as in most containers: weaker than bubblewrap, and never by itself.

Root becomes a user id that no account has, and starts the same worker with an empty environment, no descriptor but its
socket, and no way back. A student's code is then held by that id, by limits and seccomp, and, where the kernel has it,
by Landlock, which closes to reading all but the interpreter, its libraries and the allowed packages. What these cannot
hide is that other files and processes are there; without Landlock, also what everyone on the machine may read.
"""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.errors import NoSandboxError, SandboxFault
from autograder.sandbox.launch import (
    ENVIRONMENT,
    HERE,
    SYSTEM_LIBRARIES,
    dedicated_uid,
    interpreter,
    packages,
    topmost_closed,
)
from autograder.sandbox.worker import PR_SET_NO_NEW_PRIVS, PR_SET_PDEATHSIG

if TYPE_CHECKING:
    import socket

_OURS = (HERE / "worker.py", HERE / "wire.py")

# Finds the allowed packages where they are, and nothing that is installed beside them.
_START = """
import importlib.util, os, runpy, sys

class Places:
    def find_spec(name, path=None, target=None):
        place = PLACES.get(name)
        if place is None:
            return None
        if place.endswith(".py"):
            return importlib.util.spec_from_file_location(name, place)
        start = os.path.join(place, "__init__.py")
        return importlib.util.spec_from_file_location(name, start, submodule_search_locations=[place])

PLACES = {places!r}
sys.meta_path.append(Places)
runpy.run_path({worker!r}, run_name="__main__")
"""


@cache
def readable(allow: tuple[str, ...]) -> list[str]:
    """Return the files and folders that a worker with these packages has to read."""
    _, parts = interpreter()
    libraries = [Path(name) for name in (*SYSTEM_LIBRARIES, "/etc/ld.so.cache")]
    places = [*libraries, *parts, *(path for path, _ in packages(allow)), *_OURS]
    return [str(path) for path in places if path.exists()]


@cache
def _command(allow: tuple[str, ...]) -> tuple[str, ...]:
    program, parts = interpreter()
    places = {path.name: str(path) for path, _ in packages(allow)} | {"wire": str(HERE / "wire.py")}
    for path in (program, *parts, *map(Path, places.values()), *_OURS):
        if (closed := topmost_closed(path)) is not None:
            raise SandboxFault(
                f"{closed} is closed to other users, and student code needs {path}, which is in it; "
                "install Python and the grader where everyone may enter, such as /opt"
            )
    start = _START.replace("{places!r}", repr(places)).replace("{worker!r}", repr(str(HERE / "worker.py")))
    return (str(program), "-I", "-S", "-B", "-X", "utf8", "-c", start)


def launch(allow: tuple[str, ...], control: socket.socket) -> subprocess.Popen[bytes]:
    """Start a worker that obeys `control`; its stderr is a pipe until it is ready.

    Raises:
        NoSandboxError: where this process is not root.
        SandboxFault: where it cannot be started at all.
    """
    if os.geteuid() != 0:
        raise NoSandboxError("without namespaces, student code runs as a user of its own, and only root can start that")
    try:
        return subprocess.Popen(  # noqa: S603 (the command is ours)
            _command(allow),
            stdin=control.fileno(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env=ENVIRONMENT,
            cwd="/",
            start_new_session=True,
            preexec_fn=_Become(dedicated_uid()),
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise SandboxFault(f"the worker did not start: {error}") from error


class _Become:
    """Runs between fork and exec, as root: becomes a user for good, and dies with whoever started it."""

    def __init__(self, uid: int) -> None:
        self.uid = uid
        self.libc = ctypes.CDLL(None, use_errno=True)
        self.parent = os.getpid()

    def __call__(self) -> None:
        os.umask(0o077)
        os.setgroups([])
        os.setresgid(self.uid, self.uid, self.uid)
        os.setresuid(self.uid, self.uid, self.uid)
        for option, value in ((PR_SET_NO_NEW_PRIVS, 1), (PR_SET_PDEATHSIG, int(signal.SIGKILL))):
            if self.libc.prctl(option, value, 0, 0, 0) != 0:
                raise OSError(ctypes.get_errno(), "prctl")
        if os.getppid() != self.parent:
            os._exit(1)
