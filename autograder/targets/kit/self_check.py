"""The self-check inside a notebook: check("name") tries what you wrote for one question, check() for all.

You need not read or change this file. Set SELF_CHECK_LANG=ko (or en) to choose the language.
"""

import importlib.abc
import importlib.machinery
import os
import sys
import types
from pathlib import Path

import pytest

ASSIGNMENT = ""
MODULES: list = []
PACKAGES: list = []
FOLDER = Path(__file__).resolve().parent


def check(*questions):
    """Run the self-check of these questions, or of all, on what is defined in the notebook now."""
    host = os.environ.get("NBGRADER_EXECUTION", "")
    if host == "autograde":
        from autograder.hosts.nbgrader import points_in_kernel  # installed where nbgrader grades, not here

        return points_in_kernel(ASSIGNMENT, *questions)
    for name in [name for name in sys.modules if name == "conftest" or name.startswith("test_")]:
        del sys.modules[name]  # so that they take what the notebook has now
    failed = pytest.main(
        ["--rootdir", str(FOLDER), "-c", str(FOLDER / "pytest.ini"), "--capture=sys", str(FOLDER)],
        plugins=[_Only(questions)],
    )
    if host == "validate" and failed:
        raise AssertionError("the self-check does not pass")
    return None


class _Only:
    """Leaves the questions that were asked about."""

    def __init__(self, questions):
        self.questions = questions

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config):
        config.self_check_only = self.questions

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items):
        if self.questions:
            asked = [item.get_closest_marker("question") for item in items]
            pairs = zip(items, asked, strict=True)
            items[:] = [item for item, mark in pairs if mark is not None and mark.args[0] in self.questions]


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
        try:
            return vars(sys.modules["__main__"])[name]
        except KeyError:
            return _Missing(name)


class _Missing:
    """Stands for what no cell that was run has defined."""

    def __init__(self, name):
        self._name = name

    def __call__(self, *_arguments, **_options):
        raise NotImplementedError(f"{self._name} is not defined yet: run its cell, then check again")

    def __getattr__(self, attribute):
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        return self()


if not any(type(finder).__name__ == "_NotebookFinder" for finder in sys.meta_path):
    sys.meta_path.insert(0, _NotebookFinder())
