"""The mechanical mutants of a reference: which changes there are, and that each is one."""

from __future__ import annotations

import ast

import pytest

from autograder.certify.cheats import CHEATS, cheat_sources
from autograder.certify.mutants import mutants
from autograder.config import find_course


@pytest.fixture
def changes(tiny_root):
    """Give `double` another body; returns what its mutants change."""

    def of(*lines, signature="double(x)"):
        path = tiny_root / "solutions/tiny/tiny.py"
        body = "\n    ".join(lines)
        text = path.read_text().replace("    return 2 * x", f"    {body}").replace("double(x):", f"{signature}:", 1)
        path.write_text(text)
        found = mutants(find_course(tiny_root).assignment("tiny"))
        return [one.change for one in found if one.function == "double"]

    return of


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("return x + y", ["return x - y"]),
        ("return x // y", ["return x * y"]),
        ("return x ** y", ["return x * y"]),
        ("return x @ y", ["return x * y"]),
        ("return x < y", ["return x <= y"]),
        ("return x is None", ["return x is not None"]),
        ("return x and y", ["return x or y"]),
        ("return -x", ["return x"]),
        ("return not x", ["return x"]),
        ("return x[-1]", ["return x[1]"]),
        ("return x[0]", ["return x[1]"]),
        ("return 0.5", ["return 1.5"]),
        ("return True", ["return False"]),
        ("return x['W']", ["return x['W?']"]),
        ("return x.T", ["return x"]),
        ("return x.copy()", ["return x"]),
        ("return np.max(x)", ["return np.min(x)"]),
        ("return f(x, keepdims=y)", ["return f(x)"]),
        ("return x if y else z", ["return x if not y else z"]),
        ("x[i] = y", ["pass"]),
        ("self.x = x", ["pass"]),
        ("f(x)", ["pass"]),
        ("y = x", []),
        ("raise ValueError(f'{x + 1} is not 2')", ["pass"]),
        ("return", []),
    ],
)
def test_one_thing_is_changed_at_a_time(changes, line, expected):
    assert changes(line) == [f"`{line}` becomes `{other}`" for other in expected]


def test_a_sum_is_mutated_in_three_ways(changes):
    assert changes("x += y") == [
        "`x += y` becomes `x -= y`",
        "`x += y` becomes `pass`",
        "`x += y` becomes `x = y`",
    ]


def test_a_loop_runs_once(changes):
    assert changes("for y in x:", "    f(y)") == ["`for y in x:` runs once", "`f(y)` becomes `pass`"]


def test_a_condition_is_turned_round(changes):
    assert changes("if x:", "    f(y)") == ["`if x:` becomes `if not x:`", "`f(y)` becomes `pass`"]


def test_defaults_count(changes):
    assert changes("return x", signature="double(x, y=1)") == [
        "`def double(x, y=1):` becomes `def double(x, y=2):`",
    ]


def test_a_line_that_stands_twice_is_told_apart(changes):
    assert changes("f(x)", "f(x)") == ["`f(x)` becomes `pass`", "`f(x)` becomes `pass` (number 2)"]


def test_every_mutant_is_python_and_none_is_the_reference(tiny):
    reference = {name: ast.unparse(ast.parse(text)) for name, text in tiny.reference_sources().items()}
    found = mutants(tiny)
    assert len({tuple(one.sources.values()) for one in found}) == len(found) > 4
    for one in found:
        assert {name: ast.unparse(ast.parse(text)) for name, text in one.sources.items()} != reference


def test_what_students_do_not_write_is_not_mutated(tiny):
    assert {one.function for one in mutants(tiny)} == {"double", "Counter.add"}


@pytest.mark.parametrize("kind", CHEATS)
def test_a_cheat_is_python(tiny, kind):
    for text in cheat_sources(tiny, kind).values():
        ast.parse(text)
