"""What all tests share: the course of this checkout, a tiny course of their own, and the sandbox of this machine."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from tiny_course import write_tiny_course

from autograder.config import find_course
from autograder.sandbox.probe import probe

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def course():
    """The course of this checkout."""
    return find_course(ROOT)


@pytest.fixture(scope="session")
def machine():
    """What isolates here; where nothing does, every test that needs it fails and says why."""
    return probe()


@pytest.fixture
def tiny_root(tmp_path):
    """The folder of a tiny course."""
    return write_tiny_course(tmp_path / "course")


@pytest.fixture
def tiny(tiny_root):
    """The tiny assignment."""
    return find_course(tiny_root).assignment("tiny")


@pytest.fixture
def hand_in(tmp_path):
    """Writes a submission: `hand_in("kim", "def double(x): ...")`; returns the folder of all submissions."""
    folder = tmp_path / "submissions"
    folder.mkdir()

    def write(student: str, text: str, name: str = "tiny.py") -> Path:
        (folder / student).mkdir(exist_ok=True)
        (folder / student / name).write_text(textwrap.dedent(text), encoding="utf-8")
        return folder

    return write
