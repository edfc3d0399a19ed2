"""The pytest plug-in: the fixtures that a suite uses, and the judge that runs one collected suite on many submissions.

An author who runs pytest in `solutions/` gets the reference, called directly; `--variant FILE` lays a mistake or an
alternate over it. The judge (`checks.judge`) puts itself in the place of both.
"""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from autograder.checks.judge import JUDGE, question_of
from autograder.checks.student import Student

if TYPE_CHECKING:
    from collections.abc import Iterator

AUTHOR_SEED = 0


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options for authors of assignments."""
    group = parser.getgroup("autograder", "trying a hidden suite on the reference")
    group.addoption("--variant", metavar="FILE", help="lay this mistake or alternate over the reference")
    group.addoption("--draw", metavar="SEED", type=int, default=AUTHOR_SEED, help="seed of the inputs (default 0)")


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marker that ties a check to its question."""
    config.addinivalue_line("markers", "question(id, weight=1): the question that this check belongs to")


def check_seed(seed: int, node_id: str) -> list[int]:
    """Return the seed of one check's inputs, from the submission's seed and the check's id."""
    return [seed, zlib.crc32(node_id.rpartition("/")[2].encode())]


@pytest.fixture
def rng(request: pytest.FixtureRequest) -> np.random.Generator:
    """The check's source of random inputs: the same for the same submission, seed and check."""
    judge = request.config.stash.get(JUDGE, None)
    seed = judge.seed if judge else request.config.getoption("draw")
    return np.random.default_rng(check_seed(seed, request.node.nodeid))


@pytest.fixture
def student(request: pytest.FixtureRequest) -> Iterator[Student]:
    """The submission that is judged, or the reference where an author runs pytest."""
    judge = request.config.stash.get(JUDGE, None)
    seed = judge.seed if judge else request.config.getoption("draw")
    subject = judge.subject if judge else _reference(request.config, Path(request.node.path))
    subject.begin_check(check_seed(seed, request.node.nodeid)[1] ^ seed & 0xFFFFFFFF)
    yield subject
    subject.end_check()


def _reference(config: pytest.Config, suite: Path) -> Student:
    """The reference, or a variant of it, called directly."""
    from autograder.config import find_course
    from autograder.sandbox.runners import DirectRunner
    from autograder.sandbox.world import Limits
    from autograder.variants import read_variant

    course = find_course(suite.parent)
    assignment = course.assignment(suite.parent.name)
    sources = assignment.reference_sources()
    if variant := config.getoption("variant"):
        sources = read_variant(assignment, Path(variant)).sources
    limits = Limits(**assignment.limits.model_dump())
    runner = DirectRunner(assignment.world(sources), limits)
    return Student(runner, assignment.module_names, assignment.allow, limits, {})


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """In an author's run, show checks without a question at once."""
    if JUDGE in config.stash:
        return
    for item in items:
        if Path(item.path).name.startswith("test_hidden_"):
            question_of(item)
