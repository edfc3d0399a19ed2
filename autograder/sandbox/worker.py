"""What runs a student's code: a clean parent that forks one child for each check.

Inside the sandbox this file is the program. The parent loads NumPy, never a line of a student's, and obeys its control
socket: S (with a descriptor) forks a child that serves that descriptor, E ends the child and tells how it went. A
child locks itself in (limits, Landlock, seccomp), then answers requests: import the student's modules, run a
scenario, send back data. Whatever a student's code does to its process ends with that check.

The same `ModuleFinder`, `seeded` and `perform` serve the direct call, so that both ways behave alike.
Imports: the standard library, NumPy and `wire.py` alone.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import ctypes
import dis
import functools
import importlib
import importlib.machinery
import io
import linecache
import marshal
import os
import random
import re
import resource
import signal
import socket
import stat
import struct
import sys
import types
from typing import TYPE_CHECKING, Any, NoReturn, Self

import numpy as np

if __name__ == "__main__":
    import wire  # type: ignore[import-not-found] # the file lies beside this one there
else:
    from autograder.sandbox import wire

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_PRINTED = 16_000  # characters of output kept for one request
MAX_MESSAGE = 500  # characters of an exception's message
OPEN_FILES = 64
START, END = b"S", b"E"
_VERSION = "0.0.0"  # of a package that is not here
_LACKING = re.compile(r"cannot import name '(?P<name>\w+)' from '(?:\w+\.)?(?P<module>\w+)' ")


class ModuleFinder:
    """Imports the submission's modules and the given files from memory; an own `numpy.py` is never among them.

    Args:
        sources: module name to source text.
        packages: names under which the same modules may be imported too, as `common` in `common.util`. A module of
            theirs that is not in this world can be imported, and what is taken from it fails when it is used: a file
            with all the layers of a course loads where only some of them are asked for.
        drawing: packages whose calls do nothing; a picture is no part of an answer, and importing them no error.

    Attributes:
        absent: packages that the student's code imports and that are not here, with the error of that. They can then be
            imported as well, and fail when they are used; `try: import ... except ImportError` never gets that far. A
            name that is imported from one of the submission's own modules and is not there is treated likewise.
    """

    def __init__(
        self,
        sources: dict[str, str],
        packages: tuple[str, ...] | list[str] = (),
        drawing: tuple[str, ...] | list[str] = (),
    ) -> None:
        self.sources = sources
        self.packages = packages
        self.drawing = drawing
        self.absent: dict[str, ModuleNotFoundError] = {}
        self.compiled: dict[str, types.CodeType] = {}

    def find_spec(
        self, name: str, _path: object = None, _target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Find a module of this world by its name."""
        if name in self.sources or name.rpartition(".")[0] in self.packages:
            return importlib.machinery.ModuleSpec(name, self)  # type: ignore[arg-type]
        if name in self.packages or name.partition(".")[0] in {*self.drawing, *self.absent}:
            return importlib.machinery.ModuleSpec(name, self, is_package=True)  # type: ignore[arg-type]
        return None

    def create_module(self, _spec: object) -> None:
        """Let Python make the module object."""

    def exec_module(self, module: types.ModuleType) -> None:
        """Fill a module: by running its text, or with what another name of it has."""
        name = module.__name__
        package, last = name.partition(".")[0], name.rpartition(".")[2]
        if name in self.packages:
            return
        if package in self.drawing:
            module.__getattr__ = _from_drawing  # type: ignore[method-assign]
        elif package in self.packages and last in self.sources:
            sys.modules[name] = importlib.import_module(last)
        elif package in self.packages or package in self.absent:
            error: ImportError = self.absent.get(package) or ModuleNotFoundError(f"No module named {name!r}")
            module.__getattr__ = lambda attribute: _absent(error, attribute)  # type: ignore[method-assign]
        else:
            self._run(module)

    def _run(self, module: types.ModuleType) -> None:
        """Run a module's text; once more for each thing that it imports and that is not here."""
        name = module.__name__
        text = self.sources[name]
        filename = f"{name}.py"
        linecache.cache[filename] = (len(text), None, text.splitlines(keepends=True), filename)
        module.__file__ = filename
        if name not in self.compiled:  # a child has its own copy of this: the parent never sees a student's code
            self.compiled[name] = compile(self._without_itself(text), filename, "exec", dont_inherit=True)
        with _writing_goes_nowhere(), contextlib.ExitStack() as lent:
            while True:
                try:
                    return exec(self.compiled[name], module.__dict__)  # noqa: S102 (this is the job)
                except ImportError as error:
                    if not self._stand_in(error, lent):
                        raise

    def _stand_in(self, error: ImportError, lent: contextlib.ExitStack) -> bool:
        """Let something stand for what could not be imported; a name that a module of ours lacks goes when `lent` ends.

        Returns:
            Whether there is something now that was not there before.
        """
        if isinstance(error, ModuleNotFoundError):
            package = str(error.name or "").partition(".")[0]
            if not package or package in {*self.absent, *sys.modules, *sys.stdlib_module_names}:
                return False
            self.absent[package] = error
            return True
        lacking = _LACKING.match(str(error))
        of = sys.modules.get(lacking["module"]) if lacking else None
        if not lacking or of is None or of.__name__ not in self.sources or hasattr(of, lacking["name"]):
            return False
        setattr(of, lacking["name"], _absent(error, lacking["name"]))
        lent.callback(delattr, of, lacking["name"])
        return True

    def _without_itself(self, text: str) -> str | ast.Module:
        """Leave out `from util import im2col` where `util` is this very text, as in a notebook that is all modules."""
        names = {name for name, other in self.sources.items() if other == text}
        names |= {f"{package}.{name}" for package in self.packages for name in names}
        imports = (line for line in text.splitlines() if line.lstrip().startswith("from") and "import" in line)
        if not any(name in line for line in imports for name in names):  # as nearly always; parsing takes its time
            return text
        tree: ast.Module = _WithoutImports(names).visit(ast.parse(text))
        return ast.fix_missing_locations(tree)

    def owns(self, name: str) -> bool:
        """Tell whether the module of this name comes from here."""
        return name in self.sources or name.partition(".")[0] in {*self.packages, *self.drawing, *self.absent}


class Nothing:
    """What a drawing package has: whatever is done with it gives the same again, and nothing ever comes of it.

    Computing with it (see `_NUMBERS`), also in NumPy, is no error, and no data either: an answer with it in it is none.
    """

    def __call__(self, *_arguments: object, **_options: object) -> Nothing:
        """Draw nothing."""
        return self

    def __getattr__(self, name: str) -> Any:
        """Have every attribute that is not Python's own."""
        return _from_drawing(name)

    def __getitem__(self, _index: object) -> Nothing:
        """Be an array of axes, too."""
        return self

    def __setitem__(self, _index: object, _value: object) -> None:
        """Be a dictionary of settings."""

    def __delitem__(self, _index: object) -> None:
        """Likewise."""

    def __iter__(self) -> Iterator[Nothing]:
        """Be the three of `n, bins, patches = plt.hist(x)`; two where nobody says how many."""
        caller = sys._getframe(1)  # noqa: SLF001 (there is no public way to see who unpacks)
        return iter((self,) * _wanted(caller.f_code, caller.f_lasti))

    def __next__(self) -> Nothing:
        """Be a cycle of colours."""
        return self

    def __len__(self) -> int:
        """Be an empty list of lines."""
        return 0

    def __bool__(self) -> bool:
        """Be there."""
        return True

    def __float__(self) -> float:
        """Be a limit of an axis."""
        return 0.0

    def __index__(self) -> int:
        """Be the number of a figure."""
        return 0

    def __complex__(self) -> complex:
        """Be any number."""
        return 0j

    def __format__(self, _form: str) -> str:
        """Be a number in a title."""
        return ""

    def __array__(self, *_arguments: object, **_options: object) -> np.ndarray[Any, Any]:
        """Be an array that is no data; without this one, NumPy would take it for an empty list."""
        array = np.empty((), dtype=object)
        array[()] = self
        return array

    def __array_ufunc__(self, *_arguments: object, **_options: object) -> Nothing:
        """Be what NumPy makes of it."""
        return self

    __array_function__ = __array_ufunc__

    def __mro_entries__(self, _bases: object) -> tuple[type, ...]:
        """Be a class to derive others from."""
        return ()

    def __enter__(self) -> Self:
        """Be a style to draw in."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Leave it."""


_NUMBERS = ("add", "sub", "mul", "truediv", "floordiv", "mod", "divmod", "pow", "matmul", "and", "or", "xor")
for _name in (*_NUMBERS, *(f"r{_name}" for _name in _NUMBERS), "neg", "pos", "abs", "invert", "round"):
    setattr(Nothing, f"__{_name}__", Nothing.__call__)
for _name in ("lt", "le", "gt", "ge"):  # so that a loop up or down to a limit ends
    setattr(Nothing, f"__{_name}__", lambda *_: False)


@functools.cache  # a loop may draw a thousand times
def _wanted(code: types.CodeType, offset: int) -> int:
    """Return how many values a step of a program unpacks."""
    step = next((step for step in dis.get_instructions(code) if step.offset == offset), None)
    if step is not None and step.opname == "UNPACK_SEQUENCE":
        return step.arg or 0
    if step is not None and step.opname == "UNPACK_EX":  # so many before the starred name, and so many behind it
        return max(2, (step.arg or 0) % 256 + (step.arg or 0) // 256)
    return 2


def _from_drawing(name: str) -> Any:
    if name == "__version__":
        return _VERSION
    if name.startswith("__"):
        raise AttributeError(name)
    return Nothing()


class Absent(type):
    """What was imported and is not here: a class, so that others can be derived from it, which cannot be used."""

    _error: ImportError

    def __call__(cls, *_arguments: object, **_options: object) -> NoReturn:
        """Say what is missing, and where it was imported."""
        kind = ModuleNotFoundError if isinstance(cls._error, ModuleNotFoundError) else ImportError
        raise kind(str(cls._error)).with_traceback(cls._error.__traceback__)

    def __getattr__(cls, name: str) -> Any:
        """Have every attribute that is not Python's own."""
        return _absent(cls._error, name)


def _absent(error: ImportError, name: str) -> Any:
    if name == "__version__":  # printing it is no use yet
        return _VERSION
    if name.startswith("__"):
        raise AttributeError(name)
    return Absent(name, (), {"_error": error})


class _WithoutImports(ast.NodeTransformer):
    """Takes out imports of names from modules that are the text itself; keeps what they rename."""

    def __init__(self, modules: set[str]) -> None:
        self.modules = modules

    def visit_ImportFrom(self, node: ast.ImportFrom) -> list[ast.stmt] | ast.stmt:
        """Replace one import."""
        if node.level or node.module not in self.modules:
            return node
        kept: list[ast.stmt] = [
            ast.Assign([ast.Name(alias.asname, ast.Store())], ast.Name(alias.name, ast.Load()))
            for alias in node.names
            if alias.asname is not None and alias.asname != alias.name
        ]
        return [ast.copy_location(line, node) for line in kept or [ast.Pass()]]


@contextlib.contextmanager
def _writing_goes_nowhere() -> Iterator[None]:
    """While a module loads, give memory to whoever opens a file for writing, and make no folder.

    A leftover line that saves something is no part of an answer. Nobody is held back by this, and need not be: what is
    in the way of real files is the sandbox.
    """
    really_open, really_make = builtins.open, os.mkdir

    def open_(file: Any, mode: str = "r", *how: Any, **options: Any) -> Any:
        if not isinstance(mode, str) or not set(mode) & set("wax") or isinstance(file, int):
            return really_open(file, mode, *how, **options)
        return io.BytesIO() if "b" in mode else io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="replace")

    builtins.open = io.open = open_
    os.mkdir = lambda *_arguments, **_options: None
    try:
        yield
    finally:
        builtins.open = io.open = really_open
        os.mkdir = really_make


class Printed(io.TextIOBase):
    """Collects what is printed, up to a limit; to a student's code it is the console that it expects."""

    encoding = "utf-8"
    errors = "replace"

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.room = MAX_PRINTED

    def writable(self) -> bool:
        """Tell that it can be written."""
        return True

    def write(self, text: str) -> int:
        """Keep what there is room for."""
        text = str(text)
        if len(text) <= self.room:
            self.parts.append(text)
            self.room -= len(text)
        elif self.room >= 0:
            self.parts += [text[: self.room], "\n[the rest was cut]"]
            self.room = -1
        return len(text)

    def reconfigure(self, **_options: object) -> None:
        """Be as wanted already."""

    @property
    def buffer(self) -> PrintedBytes:
        """What `io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8")` is made of; one for each, for it closes it."""
        return PrintedBytes(self)

    def detach(self) -> PrintedBytes:  # type: ignore[override]
        """Give the same."""
        return self.buffer

    def fileno(self) -> int:
        """Name the standard output, whose end is open in the sandbox and leads nowhere."""
        return 1

    def text(self) -> str:
        """Return what was kept."""
        return "".join(self.parts).encode(errors="replace").decode()


class PrintedBytes(io.BufferedIOBase):
    """What is written to it as bytes is printed."""

    def __init__(self, printed: Printed) -> None:
        self.printed = printed

    def writable(self) -> bool:
        """Tell that it can be written."""
        return True

    def write(self, data: Any) -> int:
        """Print it, whatever is no UTF-8 replaced."""
        self.printed.write(bytes(data).decode(errors="replace"))
        return len(data)


def perform(request: dict[str, Any], finder: ModuleFinder) -> tuple[Any, ...]:
    """Run one request and return the answer: its nonce, what happened, the details and what was printed.

    What happened is one of
        "returned", value          the scenario's answer
        "not_data", (path, found)  it answered with something that cannot travel
        "raised", details          the scenario, or the student's code under it, raised
        "unloadable", details      a module could not be imported
    """
    printed = Printed()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        what, details = _run(request, finder)
    return (request["nonce"], what, details, printed.text())


def answer(request: dict[str, Any], finder: ModuleFinder) -> bytes:
    """Run one request and return its encoded answer."""
    nonce, what, details, printed = perform(request, finder)
    try:
        return bytes(wire.encode((nonce, what, details, printed)))
    except wire.NotDataError as error:
        path = error.path.removeprefix("[2]")
        return bytes(wire.encode((nonce, "not_data", (path, error.found), printed)))


def _run(request: dict[str, Any], finder: ModuleFinder) -> tuple[str, Any]:
    modules = []
    for name in request["modules"]:
        try:
            modules.append(importlib.import_module(name))
        except BaseException as error:  # noqa: BLE001 (a student's SystemExit is an answer too)
            return "unloadable", {"module": name, **_describe(error, finder)}
    if not request["code"]:
        return "returned", None
    try:
        return "returned", _function(request)(*modules)
    except BaseException as error:  # noqa: BLE001 (the same)
        return "raised", _describe(error, finder)


def _function(request: dict[str, Any]) -> types.FunctionType:
    code = marshal.loads(request["code"])  # noqa: S302 (the judge wrote it)
    cells = tuple(types.CellType(request["captured"][name]) for name in code.co_freevars)
    world = {"__builtins__": builtins, "__name__": "scenario", "np": np}
    function = types.FunctionType(code, world, "scenario", tuple(request["defaults"]), cells)
    function.__kwdefaults__ = dict(request["keyword_defaults"])
    return function


def _describe(error: BaseException, finder: ModuleFinder) -> dict[str, Any]:
    """Say what was raised: its type and base types, its message, and the line in the student's own file."""
    message = _text(error)
    file, line = "", 0
    if isinstance(error, SyntaxError):
        file, message = _text(error.filename or "")[:200], _text(error.msg)
        line = error.lineno if type(error.lineno) is int and 0 < error.lineno < 10**6 else 0
    else:
        step = error.__traceback__
        while step is not None:
            name = step.tb_frame.f_code.co_filename
            if name.removesuffix(".py") in finder.sources:
                file, line = name, step.tb_lineno
            step = step.tb_next
    names = [str(kind.__name__)[:100] for kind in type(error).__mro__ if kind is not object][:20]
    return {"types": names, "message": message, "file": file, "line": line}


def _text(value: object) -> str:
    """Return the value's text as far as it may travel; nothing where it has none (an evil `__str__`)."""
    try:
        return str.encode(str(value), errors="replace").decode()[:MAX_MESSAGE]
    except BaseException:  # noqa: BLE001 (whatever it raises)
        return ""


@contextlib.contextmanager
def seeded(seed: int) -> Iterator[None]:
    """Seed the global random generators, which students use, and put the judge's back afterwards."""
    python_state, numpy_state = random.getstate(), np.random.get_state()
    random.seed(seed)
    np.random.seed(seed)
    try:
        yield
    finally:
        random.setstate(python_state)
        np.random.set_state(numpy_state)


# --- inside the sandbox only -----------------------------------------------------------------------------------------

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_SECCOMP, SECCOMP_MODE_FILTER, PR_SET_NO_NEW_PRIVS = 1, 4, 22, 2, 38
LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF, LANDLOCK_VERSION = 444, 445, 446, 1
# Every file-system right of the first Landlock version but execute, read_file and read_dir; TCP bind and connect;
# abstract sockets and signals to the outside (include/uapi/linux/landlock.h).
LANDLOCK_WRITES, LANDLOCK_NET, LANDLOCK_SCOPES = 0x1FFF & ~0b1101, 0b11, 0b11
# Where no mount namespace hides the rest: execute, read_file and read_dir, too; the last two given back for some.
LANDLOCK_READS, LANDLOCK_MAY_READ_FILE, LANDLOCK_MAY_READ_FOLDER, LANDLOCK_BENEATH = 0b1101, 0b100, 0b1100, 1


def _system(libc: ctypes.CDLL, what: str, *arguments: Any) -> int:
    result = int(libc.syscall(*arguments) if what == "landlock" else libc.prctl(*arguments))
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def landlock_version(libc: ctypes.CDLL) -> int:
    """Return the kernel's Landlock version, 0 where there is none."""
    return max(0, int(libc.syscall(LANDLOCK_CREATE_RULESET, None, ctypes.c_size_t(0), LANDLOCK_VERSION)))


def lock_in(libc: ctypes.CDLL, settings: dict[str, Any], landlock: int, parent: int) -> None:
    """Give up, for good, all that a student's code has no use for.

    Args:
        libc: the C library.
        settings: `filter`, a compiled seccomp filter, empty where this machine has none; `readable`, the only files and
            folders that may be read, empty where the others are not there anyway; `cpu_seconds` and `memory_bytes`.
        landlock: the kernel's Landlock version, 0 for none.
        parent: the process that this one must not outlive.
    """
    _system(libc, "parent's death", PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(0)
    cpu_seconds, memory_bytes, program = settings["cpu_seconds"], settings["memory_bytes"], settings["filter"]
    for limit, value in (
        (resource.RLIMIT_CPU, cpu_seconds),
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_MEMLOCK, 0),
        (resource.RLIMIT_MSGQUEUE, 0),
    ):
        resource.setrlimit(limit, (value, value))
    _system(libc, "no_new_privs", PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if landlock:
        _restrict_files(libc, landlock, settings["readable"])
    if program:
        buffer = ctypes.create_string_buffer(program, len(program))

        class Program(ctypes.Structure):
            _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))

        filled = Program(len(program) // 8, ctypes.cast(buffer, ctypes.c_void_p))
        _system(libc, "seccomp", PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.byref(filled), 0, 0)


def _restrict_files(libc: ctypes.CDLL, landlock: int, readable: list[str]) -> None:
    """Have Landlock forbid what it can: writing, TCP, signals to the outside; reading, but for `readable` if given."""
    files = LANDLOCK_WRITES | (LANDLOCK_READS if readable else 0)
    rules = [files, LANDLOCK_NET, LANDLOCK_SCOPES][: 3 if landlock >= 6 else 2 if landlock >= 4 else 1]
    packed = struct.pack(f"<{len(rules)}Q", *rules)
    ruleset = _system(libc, "landlock", LANDLOCK_CREATE_RULESET, packed, ctypes.c_size_t(len(packed)), 0)
    for path in readable:
        place = os.open(path, os.O_PATH)
        may = LANDLOCK_MAY_READ_FOLDER if stat.S_ISDIR(os.fstat(place).st_mode) else LANDLOCK_MAY_READ_FILE
        _system(libc, "landlock", LANDLOCK_ADD_RULE, ruleset, LANDLOCK_BENEATH, struct.pack("<Qi", may, place), 0)
        os.close(place)
    _system(libc, "landlock", LANDLOCK_RESTRICT_SELF, ruleset, 0)
    os.close(ruleset)


def read_frame(descriptor: int) -> bytes | None:
    """Read one message; None at the end of the stream."""
    header = _read_exactly(descriptor, wire.FRAME_HEADER.size)
    return None if header is None else _read_exactly(descriptor, wire.FRAME_HEADER.unpack(header)[0])


def _read_exactly(descriptor: int, count: int) -> bytes | None:
    data = bytearray()
    while len(data) < count:
        piece = os.read(descriptor, min(count - len(data), 1 << 20))
        if not piece:
            return None
        data += piece
    return bytes(data)


def write_frame(descriptor: int, data: bytes) -> None:
    """Write one message."""
    view = memoryview(wire.FRAME_HEADER.pack(len(data)) + data)
    while view:
        view = view[os.write(descriptor, view) :]


def _serve(descriptor: int, finder: ModuleFinder) -> None:
    """Answer requests until the judge hangs up."""
    while (data := read_frame(descriptor)) is not None:
        request = wire.decode(data)
        random.seed(request["seed"])
        np.random.seed(request["seed"])
        write_frame(descriptor, answer(request, finder))


def main() -> None:
    """Be the clean parent."""
    control = socket.socket(fileno=os.dup(0))
    os.close(0)
    settings = wire.decode(read_frame(control.fileno()) or b"")
    libc = ctypes.CDLL(None, use_errno=True)
    _system(libc, "dumpable", PR_SET_DUMPABLE, 0, 0, 0, 0)
    landlock = landlock_version(libc) if settings["landlock"] else 0
    finder = ModuleFinder(settings["sources"], settings["packages"], settings["drawing"])
    sys.meta_path.insert(0, finder)
    sys.stdin = _empty = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")  # held: another may be made of its buffer
    sys.argv = ["student"]
    sys.modules["__main__"] = types.ModuleType("__main__")
    with seeded(0):
        pass  # NumPy loads its random generators on first use: once here, not in every child
    write_frame(control.fileno(), wire.encode({"landlock": landlock}))
    os.dup2(1, 2)  # from here on nothing that is written to 1 or 2 goes anywhere
    parent, child = os.getpid(), 0
    while True:
        command, descriptors, _, _ = socket.recv_fds(control, 1, 1)
        if command == START:
            child = os.fork()
            if child == 0:
                control.close()
                lock_in(libc, settings, landlock, parent)
                _serve(descriptors[0], finder)
                os._exit(0)
            os.close(descriptors[0])
        elif command == END:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            _, status, usage = os.wait4(child, 0)
            seconds = usage.ru_utime + usage.ru_stime
            write_frame(control.fileno(), wire.encode((os.waitstatus_to_exitcode(status), seconds)))
        else:
            os._exit(0)  # there is nothing to tidy up, and the judge waits


if __name__ == "__main__":
    main()
