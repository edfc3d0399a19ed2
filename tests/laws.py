"""Laws of mathematics that every right solution obeys: the reference and all alternates, on inputs that are drawn.

A hidden suite knows what should come out. A law knows only how answers belong together, so it also finds what a
reference and its suite have wrong alike. Each law names mistakes that break it: one that nothing breaks proves nothing.
This is what the files of laws, `course/test_laws_of_*.py`, have in common.

The parameters of a law are modules of the assignment, by their names, and `draw`, which hands out inputs. These are
small and at most 10 in size, so that `same` may ask for 1e-9 unless a law says why it asks for less.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import inspect
import itertools
import math
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.config import find_course
from autograder.sandbox.runners import DirectRunner
from autograder.sandbox.world import Limits
from autograder.variants import read_variant, read_variants

COURSE = find_course(Path(__file__).parents[1])
ASSIGNMENTS = {listed.id: COURSE.assignment(listed.id) for listed in COURSE.assignments}
HOLDS = settings(
    derandomize=True,
    deadline=None,
    max_examples=20,
    suppress_health_check=[HealthCheck.too_slow],  # a busy machine is no fault of a law
)
BREAKS = settings(HOLDS, phases=[Phase.generate], report_multiple_bugs=False)  # the same inputs; not made smaller


# --- a law, and what it is tried on ----------------------------------------------------------------------------------


class Code(NamedTuple):
    """The code of one solution, right or wrong."""

    name: str
    question: str
    modules: tuple[str, ...]
    runner: DirectRunner

    @contextlib.contextmanager
    def imported(self):
        """Its modules by their names, fresh; no trace of them is left in sys.modules afterwards."""
        self.runner.begin_check()
        try:
            yield {name: importlib.import_module(name) for name in self.modules}
        finally:
            self.runner.end_check()


def code_of(assignment, sources, name="reference", question=""):
    return Code(name, question, assignment.module_names, DirectRunner(assignment.world(sources), Limits()))


@functools.cache
def right_ones(folder):
    """The reference, and all alternates."""
    assignment = ASSIGNMENTS[folder]
    alternates = read_variants(assignment, "alternates")
    return [
        code_of(assignment, assignment.reference_sources()),
        *(code_of(assignment, one.sources, one.id, one.about.question) for one in alternates),
    ]


class Laws:
    """The laws of one file; calling it makes one.

    Attributes:
        broken_by: how to try a law on some code, the assignment, and a mistake that the law has to notice.
    """

    def __init__(self):
        self.broken_by = []

    def __call__(self, folder, questions, broken_by):
        """Make a law a test of the reference and of every alternate of these questions.

        Args:
            folder: the assignment.
            questions: those whose code the law looks at, with blanks between them.
            broken_by: mistakes of the assignment that the law has to notice, likewise.
        """
        concerned = [code for code in right_ones(folder) if code.question in {"", *questions.split()}]

        def decorate(check):
            attempt = attempt_at(check)

            @pytest.mark.parametrize("code", concerned, ids=lambda code: code.name)
            def test(code):
                attempt(code, HOLDS)

            test.__name__, test.__doc__ = check.__name__, check.__doc__
            title = check.__name__.removeprefix("test_")
            self.broken_by += [
                pytest.param(attempt, folder, wrong, id=f"{title}-{wrong}") for wrong in broken_by.split()
            ]
            return test

        return decorate


def attempt_at(check):
    """Make what tries a law on some code."""
    takes = inspect.signature(check).parameters

    def attempt(code, how):
        with code.imported() as modules:
            mine = {name: modules[name] for name in takes if name != "draw"}

            def case(data):
                check(**mine, draw=Draw(data))

            case.__name__ = check.__name__  # the inputs depend on it
            if "draw" in takes:
                how(given(data=st.data())(case))()
            else:
                check(**mine)

    return attempt


def assert_broken(attempt, folder, mistake):
    """The inputs on which a law holds for what is right are enough to break it for what is wrong."""
    assignment = ASSIGNMENTS[folder]
    wrong = read_variant(assignment, assignment.solution / "mistakes" / f"{mistake}.py")
    with pytest.raises(AssertionError):
        attempt(code_of(assignment, wrong.sources), BREAKS)


# --- what is drawn ---------------------------------------------------------------------------------------------------


class Windows(NamedTuple):
    """Windows over images, where the steps come out even."""

    images: tuple[int, int, int, int]
    positions: tuple[int, int]
    window: tuple[int, int, int, int]  # height, width, stride, pad: what im2col takes

    @property
    def matrix(self):
        """The shape of what im2col makes of the images."""
        count, channels, _, _ = self.images
        return count * math.prod(self.positions), channels * self.window[0] * self.window[1]

    @property
    def pooled(self):
        """The shape of what pooling makes of the images."""
        return *self.images[:2], *self.positions


class Draw:
    """Hands out inputs. Strategies are kept: to make one takes longer than to draw from it."""

    def __init__(self, data):
        self.data = data

    def number(self, low=-10, high=10):
        return self.data.draw(floats(low, high))

    def count(self, low, high):
        return self.data.draw(integers(low, high))

    def shape(self, dims=None, side=3):
        """A small shape: of so many axes, or of one to three."""
        return self.data.draw(shapes(dims, side))

    def table(self):
        """The shape of a few examples with a few classes, of which one alone would be no choice."""
        return self.count(1, 4), self.count(2, 3)

    def array(self, shape, low=-10, high=10, *, distinct=False):
        return self.data.draw(arrays(shape, low, high, distinct))

    def arrays(self, count, shape, low=-10, high=10):
        """So many arrays of one shape."""
        return list(self.array((count, *shape), low, high))

    def array_off_zero(self, shape, least):
        """An array whose entries are from `least` to 10 in size."""
        return self.array(shape, least, 10) * np.where(self.integers(shape, 1), 1, -1)

    def integers(self, shape, high):
        """An array of whole numbers from 0 to `high`."""
        return self.data.draw(integer_arrays(shape, high))

    def chances(self, shape):
        """Rows of probabilities that add up to 1."""
        rows = self.array(shape, 0.01, 1)
        return rows / rows.sum(axis=1, keepdims=True)

    def targets(self, shape):
        """The right classes for rows of this shape, in both forms: labels, and one-hot rows."""
        labels = self.integers(shape[0], shape[1] - 1)
        return labels, np.eye(shape[1], dtype=int)[labels]

    def order(self, count):
        """The numbers from 0 to count - 1 in some order."""
        return self.data.draw(orders(count))

    def rows(self, count):
        """Some of the numbers from 0 to count - 1 in any order; one may come more than once."""
        return self.integers(self.count(1, 4), count - 1)

    def windows(self, most_pad=2):
        return self.data.draw(windows(most_pad))


@functools.cache
def floats(low, high):
    return st.floats(low, high)


@functools.cache
def integers(low, high):
    return st.integers(low, high)


@functools.cache
def shapes(dims, side):
    some = (dims,) if dims else (1, 2, 3)
    return st.sampled_from([shape for count in some for shape in itertools.product(range(1, side + 1), repeat=count)])


@functools.cache
def arrays(shape, low, high, distinct):
    return hnp.arrays(np.float64, shape, elements=floats(low, high), fill=st.nothing(), unique=distinct)


@functools.cache
def integer_arrays(shape, high):
    return hnp.arrays(np.int64, shape, elements=integers(0, high), fill=st.nothing())


@functools.cache
def orders(count):
    return st.permutations(range(count)).map(list)


@functools.cache
def windows(most_pad):
    found = []
    batches, downs, acrosses = [(1, 1), (1, 2), (2, 1), (2, 2)], (1, 2, 3), (1, 2)
    heights, widths, strides = (1, 2), (1, 2, 3), (1, 2)
    for batch, *positions, height, width, stride in itertools.product(
        batches, downs, acrosses, heights, widths, strides
    ):
        rows, columns = (positions[0] - 1) * stride + height, (positions[1] - 1) * stride + width
        for pad in range(min(most_pad, (min(rows, columns) - 1) // 2) + 1):
            images = *batch, rows - 2 * pad, columns - 2 * pad
            found.append(Windows(images, tuple(positions), (height, width, stride, pad)))
    return st.sampled_from(found)


# --- what laws say ---------------------------------------------------------------------------------------------------


def same(found, wanted, tolerance=1e-9):
    """Two numbers or arrays agree, up to this share of them or this much."""
    assert np.shape(found) == np.shape(wanted)
    np.testing.assert_allclose(np.asarray(found, dtype=float), wanted, rtol=tolerance, atol=tolerance)


def inner(one, other):
    """<one, other>: the sum of all products of what stands at the same place."""
    assert np.shape(one) == np.shape(other)
    return np.sum(one * other)


def assert_linear(draw, f, x, y, tolerance=1e-9):
    """f(ax + by) is a f(x) + b f(y), where f returns an array, or several."""
    a, b = draw.number(), draw.number()
    one, other = ([np.array(part) for part in f(argument.copy())] for argument in (x, y))
    for together, part, other_part in zip(f(a * x + b * y), one, other, strict=True):
        same(together, a * part + b * other_part, tolerance)


def assert_rising(x, y):
    """Where x is larger, y is larger; where x is hardly larger, y is not smaller."""
    order = np.argsort(x, axis=None)
    steps, rises = np.diff(np.ravel(x)[order]), np.diff(np.ravel(y)[order])
    assert (rises >= -1e-12).all()
    assert (rises[steps > 0.1] > 0).all()
