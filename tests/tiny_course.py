"""A course with one tiny assignment, complete in every part."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

TOML = """
id = "tiny"
title = "Tiny"
title_ko = "아주 작은 과제"
modules = ["tiny.py"]

[limits]
cpu_seconds = 1
wall_seconds_per_call = 3
wall_seconds_per_submission = 12

[[questions]]
id = "double"
points = 6
defines = ["double"]
handout = "1"
hint = "Think of a number, twice."
hint_ko = "어떤 수를 두 번 생각해 보세요."

[[questions]]
id = "quadruple"
points = 4
defines = ["quadruple"]
handout = "2"
hint = "Double it again."
needs = ["double"]

[[questions]]
id = "counter.add"
points = 2
defines = ["Counter.add"]
handout = "3"
hint = "What does an instance keep?"
bonus = true
"""

REFERENCE = '''
"""A tiny module."""

import numpy as np


def double(x):
    """Twice x."""
    ### BEGIN SOLUTION
    return 2 * x
    ### END SOLUTION


def quadruple(x):
    """Four times x."""
    ### BEGIN SOLUTION
    return double(double(x))
    ### END SOLUTION


class Counter:
    """Counts."""

    def __init__(self):
        self.total = 0

    def add(self, number):
        """Add a number and return the total."""
        ### BEGIN SOLUTION
        self.total += number
        return self.total
        ### END SOLUTION
'''

SUITE = '''
"""Hidden checks of tiny."""

import pytest

from autograder.checks import assert_matches


@pytest.mark.question("double", weight=2)
def test_double_of_an_array(student, rng):
    """double of an array."""
    x = rng.normal(size=(2, 3))

    def scenario(tiny):
        return tiny.double(x)

    assert_matches(student.run(scenario), 2 * x, name="double(x)")


@pytest.mark.question("double")
def test_double_of_a_number(student, rng):
    """double of a number."""
    x = float(rng.normal())

    def scenario(tiny):
        return tiny.double(x)

    assert_matches(student.run(scenario), 2 * x, name="double(x)")


@pytest.mark.question("quadruple")
def test_quadruple(student, rng):
    """quadruple of an array."""
    x = rng.normal(size=4)

    def scenario(tiny):
        return tiny.quadruple(x)

    assert_matches(student.run(scenario), 4 * x, name="quadruple(x)")


@pytest.mark.question("counter.add")
def test_counter_adds_up(student, rng):
    """A counter adds up.

    ko: 더한 수를 모두 셉니다.
    """
    one, two, three = (int(number) for number in rng.integers(1, 1000, 3))

    def scenario(tiny):
        counter = tiny.Counter()
        return [counter.add(number) for number in (one, two, three)]

    assert_matches(student.run(scenario), [one, one + two, one + two + three], name="the totals")
'''

MISTAKE = '''
"""
question = "double"
en = "It adds two instead of multiplying by two."
ko = "2를 곱하는 대신 2를 더합니다."
"""


def double(x):
    return x + 2
'''

ALTERNATE = '''
"""
question = "double"
note = "adds the number to itself"
"""


def double(x):
    return x + x
'''


def write_tiny_course(root: Path) -> Path:
    """Write a course with one tiny assignment, complete in every part, and return its folder."""
    files = {
        "course.toml": 'title = "Tiny course"\npackages = ["common"]\ndrawing = ["matplotlib"]\n'
        '[[assignments]]\nid = "tiny"\n',
        "assignments/tiny/assignment.toml": TOML,
        "assignments/tiny/README.md": "# Tiny\n\nA handout.\n",
        "assignments/tiny/test_tiny.py": (
            'import pytest\nimport tiny\n\n\n@pytest.mark.question("double")\ndef test_double():\n'
            '    """double of three.\n\n    ko: 3의 두 배입니다.\n    """\n    assert tiny.double(3) == 6\n'
        ),
        "solutions/tiny/tiny.py": REFERENCE.lstrip(),
        "solutions/tiny/test_hidden_tiny.py": SUITE.lstrip(),
        "solutions/tiny/mistakes/double_adds.py": MISTAKE.lstrip(),
        "solutions/tiny/alternates/double_by_sum.py": ALTERNATE.lstrip(),
    }
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root
