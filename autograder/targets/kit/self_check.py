"""The self-check inside a notebook: check("name") tries what you wrote for one question, check() for all.

You need not read or change this file. Set SELF_CHECK_LANG=ko (or en) to choose the language.
"""

import ast
import contextlib
import dis
import importlib.abc
import importlib.machinery
import io
import itertools
import linecache
import os
import random
import sys
import textwrap
import types
from pathlib import Path
from unittest.mock import patch

import pytest

ASSIGNMENT = ""
LANGUAGE = "en"
MODULES: list = []
PACKAGES: list = []
FOLDER = Path(__file__).resolve().parent
MOST_LINES = 24  # of one message
WIDTH = 92  # what a notebook shows beside its own columns, on a laptop
WORDS = {
    "en": {"line": "{file}, line {line}", "printed": "it printed:", "more": 'check("name") says more of one question.'},
    "ko": {
        "line": "{file} {line}번째 줄",
        "printed": "출력한 내용:",
        "more": 'check("이름")을 실행하면 그 문제를 더 자세히 보여 줍니다.',
    },
}
_taken: set = set()  # names that checks have taken from the notebook
_COLOURS = {"[x]": "\x1b[32m", "[ ]": "\x1b[31m", "!": "\x1b[31m", "==": "\x1b[1m"}


def check(*questions):
    """Run the self-check of these questions, or of all, on what is defined in the notebook now."""
    host = os.environ.get("NBGRADER_EXECUTION", "")
    if host == "autograde":
        from autograder.hosts.nbgrader import points_in_kernel  # installed where nbgrader grades, not here

        return points_in_kernel(ASSIGNMENT, *questions)
    run = _Run(questions)
    options = ["--rootdir", str(FOLDER), "-c", str(FOLDER / "pytest.ini"), "--capture=sys"]
    options += [f"-pno:{name}" for name in ("faulthandler", "threadexception", "unraisableexception")]
    with _kernel_as_it_was(), contextlib.redirect_stdout(io.StringIO()) as said, contextlib.redirect_stderr(said):
        failed = pytest.main([*options, str(FOLDER)], plugins=[run])
    print("\n".join(run.lines) if run.lines else said.getvalue())
    if host == "validate" and failed:
        raise AssertionError("the self-check does not pass")
    return None


@contextlib.contextmanager
def _kernel_as_it_was():
    """Put back what pytest and the checks change in a kernel that goes on afterwards."""
    numpy = sys.modules.get("numpy")
    chance, numpy_chance = random.getstate(), numpy and numpy.random.get_state()
    _forget_tests()  # so that they take what the notebook has now
    with (
        patch.dict(os.environ, {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": "", "PYTEST_PLUGINS": ""}),
        patch.object(sys, "path", sys.path[:]),
    ):
        yield
    _forget_tests()
    random.setstate(chance)
    if numpy:
        numpy.random.set_state(numpy_chance)


def _forget_tests():
    for name in [name for name in sys.modules if name == "conftest" or name.startswith("test_")]:
        del sys.modules[name]


class _Run:
    """Goes through one run of pytest: leaves what was asked about, and takes down what the notebook is to show.

    Attributes:
        questions: the questions asked about; none means all.
        lines: what to show; conftest.py writes its table here, and asks for `details` of a question.
    """

    def __init__(self, questions):
        self.questions = questions
        self.lines = []
        self._failures = {}  # question to what is to be said of a failure, to the titles of the checks it is true of

    @pytest.hookimpl(tryfirst=True)
    def pytest_configure(self, config):
        config.notebook = self

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items):
        if self.questions:
            items[:] = [item for item in items if _question(item) in self.questions]

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item, call):
        report = yield
        from conftest import title_of  # which pytest has loaded by now

        if report.failed and not call.excinfo.errisinstance(NotImplementedError):
            text = "\n".join(_explained(call.excinfo, report.capstdout))
            self._failures.setdefault(_question(item), {}).setdefault(text, []).append(title_of(item))
        return report

    def pytest_collectreport(self, report):
        if report.failed:
            self.lines += report.longreprtext.splitlines()

    def pytest_keyboard_interrupt(self, excinfo):
        self.lines += _explained(excinfo, "")

    def write(self, text):
        """Take a line of the table down."""
        mark = next((mark for mark in _COLOURS if text.startswith(mark)), "")
        self.lines.append(f"{_COLOURS[mark]}{mark}\x1b[0m{text[len(mark) :]}" if mark else text)

    def write_details(self, question):
        """Take down how the checks of a question failed."""
        for text, titles in self._failures.get(question, {}).items():
            self.lines += [f"    - {title}" for title in titles]
            self.lines += [wrapped for line in text.split("\n") for wrapped in _wrapped(f"      {line}")]

    def packages(self):
        """Return pairs of a definition that checks take from the notebook, or that these use, and a package it uses."""
        return sorted(_packages_used(_taken))

    def write_end(self):
        """Take down what leads on."""
        if not self.questions:
            self.lines.append(_words()["more"])


def _wrapped(line):
    """Fold a line that is too long, further in than it begins."""
    indent = " " * (len(line) - len(line.lstrip()))
    return textwrap.wrap(line, WIDTH, subsequent_indent=f"{indent}    ", break_on_hyphens=False) or [line]


def _question(item):
    mark = item.get_closest_marker("question")
    return mark.args[0] if mark else None


def _explained(excinfo, printed):
    """Return what was raised, on the way from the check to the student's own line."""
    said = excinfo.exconly().removeprefix("AssertionError:").strip().splitlines()
    said = [line for line in said if "-v to get more diff" not in line and "'-vv' to show" not in line]
    written = list(itertools.takewhile(lambda line: not line.startswith("assert "), said))  # by the author of the check
    said = written or said
    lines = [*said[:MOST_LINES], *(["..."] if len(said) > MOST_LINES else [])]
    tests = [(entry, name) for entry in excinfo.traceback if (name := Path(entry.path).name).startswith("test_")]
    cells = [(entry, cell) for entry in excinfo.traceback if (cell := _cell(entry))]
    for entry, file in [*tests[:1], *cells[-3:]]:
        line = linecache.getline(entry.frame.code.raw.co_filename, entry.lineno + 1).strip()
        line = line if len(line) < WIDTH else f"{line[:WIDTH]} ..."
        lines.append(f"  {_words()['line'].format(file=file, line=entry.lineno + 1)}:  {line}")
    if printed.strip():
        lines += [_words()["printed"], *(f"  {line}" for line in printed.strip().splitlines()[-MOST_LINES:])]
    return lines


def _cell(entry):
    """Return the name of the cell that a line of a traceback is in, such as In[5]: the last one with its text."""
    text = "".join(linecache.getlines(entry.frame.code.raw.co_filename)).strip()
    inputs = vars(sys.modules["__main__"]).get("In", ())
    places = [place for place, one in enumerate(inputs) if text and one.strip() == text]
    return f"In[{places[-1]}]" if places else ""


def _language():
    asked = os.environ.get("SELF_CHECK_LANG", "")
    return asked if asked in WORDS else LANGUAGE


def _words():
    return WORDS[_language()]


def _packages_used(names):
    """Follow names from definition to definition; return pairs of a definition and a package that it uses."""
    defined, imported = vars(sys.modules["__main__"]), _imported()
    waiting, seen, pairs = [(name, name) for name in names], set(), set()
    while waiting:
        user, name = waiting.pop()
        if getattr(defined.get(name), "__module__", "") != "__main__":
            if name in imported:
                pairs.add((user, imported[name]))
        elif name not in seen:
            seen.add(name)
            for step in (step for code in _codes(defined[name]) for step in dis.get_instructions(code)):
                if step.opname in {"LOAD_GLOBAL", "LOAD_NAME"}:
                    waiting.append((name, step.argval))
                elif step.opname == "IMPORT_NAME":
                    pairs.add((name, step.argval.partition(".")[0]))
    return pairs


def _codes(thing):
    """Yield the code of a function, or of the functions of a class, and of those within."""
    if isinstance(thing, type):
        for part in vars(thing).values():
            yield from _codes(part)
    thing = getattr(thing, "__func__", thing)
    code = thing if isinstance(thing, types.CodeType) else getattr(thing, "__code__", None)
    if isinstance(code, types.CodeType):
        yield code
        for inner in code.co_consts:
            yield from _codes(inner)


def _imported():
    """Return name to package for what the cells that were run have imported."""
    found = {}
    for text in vars(sys.modules["__main__"]).get("In", ()):
        with contextlib.suppress(SyntaxError):  # then it was not run
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, (ast.Import, ast.ImportFrom)) and not getattr(node, "level", 0):
                    for alias in node.names:
                        package = getattr(node, "module", alias.name).partition(".")[0]
                        found[alias.asname or alias.name.partition(".")[0]] = package
    return found


class _NotebookFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports the assignment's modules from the notebook: `layers` has what its cells define."""

    def find_spec(self, name, _path=None, _target=None):
        if name in MODULES or name in PACKAGES:
            return importlib.machinery.ModuleSpec(name, self, is_package=name in PACKAGES)
        return None

    def create_module(self, spec):
        return _Notebook(spec.name)

    def exec_module(self, module):
        pass


class _Notebook(types.ModuleType):
    """What the notebook's cells define, as a module."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        _taken.add(name)
        try:
            return vars(sys.modules["__main__"])[name]
        except KeyError:
            return _Missing(name)


class NotDefinedError(NotImplementedError):
    """No cell that was run has defined this name; conftest.py has the words for it."""


class _Missing:
    """Stands for what no cell that was run has defined."""

    def __init__(self, name):
        self._name = name

    def __call__(self, *_arguments, **_options):
        raise NotDefinedError(self._name)

    def __instancecheck__(self, _instance):
        raise NotDefinedError(self._name)

    def __getattr__(self, attribute):
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        raise NotDefinedError(self._name)


if str(FOLDER) not in sys.path:  # where the kernel was started elsewhere: given files are here
    sys.path.insert(0, str(FOLDER))
if not any(type(finder).__name__ == "_NotebookFinder" for finder in sys.meta_path):
    sys.meta_path.insert(0, _NotebookFinder())
