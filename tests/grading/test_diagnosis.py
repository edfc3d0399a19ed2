"""A wrong answer that is exactly a known mistake's is named; anything else is not."""

from __future__ import annotations

import json

import numpy as np
import pytest

from autograder import lanes
from autograder.diagnosis import are_equal
from autograder.lanes import Job, judge_all
from autograder.pipeline import grade
from autograder.records import Verdict

RIGHT = """
def double(x):
    return x + x


def quadruple(x):
    return double(double(x))


class Counter:
    def __init__(self):
        self.total = 0

    def add(self, number):
        self.total += number
        return self.total
"""
ADDS = RIGHT.replace("x + x", "2.0 + x")  # the known mistake, written in another way
QUADRUPLE_ADDS = '''
"""
question = "quadruple"
en = "It adds four instead of multiplying by four."
ko = "4를 곱하는 대신 4를 더합니다."
"""


def quadruple(x):
    return x + 4
'''


@pytest.fixture
def graded(tiny, tiny_root, hand_in, tmp_path):
    """Grade the hand-ins of some students; returns results.json by student, and where the pages are."""
    (tiny_root / "solutions/tiny/mistakes/quadruple_adds.py").write_text(QUADRUPLE_ADDS.lstrip(), encoding="utf-8")

    def run(language="en", **students):
        for student, text in students.items():
            folder = hand_in(student, text)
        grade(folder, tiny, tmp_path / "out", jobs=2, seed=1, language=language)
        content = json.loads((tmp_path / "out/results.json").read_text(encoding="utf-8"))
        questions = {
            one["student"]: {question["id"]: question["mistakes"] for question in one["questions"]}
            for one in content["submissions"]
        }
        return questions, tmp_path / "out" / "feedback"

    return run


def test_a_known_mistake_is_named_however_it_is_written(graded):
    named, pages = graded(kim=ADDS)
    assert named["kim"] == {"double": ["double_adds"], "quadruple": [], "counter.add": []}
    assert "It adds two instead of multiplying by two." in (pages / "kim/index.html").read_text(encoding="utf-8")


def test_a_page_in_korean_explains_it_in_korean(graded):
    _, pages = graded(language="ko", kim=ADDS)
    assert "2를 곱하는 대신 2를 더합니다." in (pages / "kim/index.html").read_text(encoding="utf-8")


def test_two_mistakes_in_two_questions_are_both_named(graded):
    named, _ = graded(kim=ADDS.replace("double(double(x))", "x + 2 + 2"))
    assert named["kim"] == {"double": ["double_adds"], "quadruple": ["quadruple_adds"], "counter.add": []}


def test_a_mistake_is_named_although_what_it_needs_is_wrong_in_its_own_way(graded):
    # with our double in the place of theirs, quadruple answers as the known mistake does
    named, _ = graded(kim=RIGHT.replace("x + x", "x * 7").replace("double(double(x))", "double(x) - x + 4"))
    assert named["kim"]["quadruple"] == ["quadruple_adds"]


@pytest.mark.parametrize(
    "double",
    [
        "return x + 2.001",
        "return 'x'",
        "raise NotImplementedError('double is still a stub')",
        "return x + 2 if x.ndim else x",
    ],
)
def test_nothing_is_named_without_a_match(graded, double):
    named, _ = graded(kim=RIGHT.replace("return x + x", f"import numpy as np\n    x = np.asarray(x)\n    {double}"))
    assert named["kim"]["double"] == []


def test_right_code_is_told_of_no_mistake(graded):
    named, pages = graded(kim=RIGHT)
    assert set(map(tuple, named["kim"].values())) == {()}
    assert "Likely cause" not in (pages / "kim/index.html").read_text(encoding="utf-8")


LARGE = "import numpy as np\n" + RIGHT.replace("x + x", "np.zeros(2**22)")  # 32 megabytes


def test_large_answers_are_equal_to_none_and_are_named_no_mistake(tiny, tiny_root, machine):
    mistake = tiny_root / "solutions/tiny/mistakes/double_adds.py"
    mistake.write_text(mistake.read_text().replace("return x + 2", "import numpy as np\n\n    return np.zeros(2**22)"))
    _, verdict = next(judge_all(tiny, machine, [Job("kim", {"tiny": LARGE}, seed=1)], 1))
    assert "double" not in verdict.causes
    small = LARGE.replace("2**22", "2**10")
    mistake.write_text(mistake.read_text().replace("2**22", "2**10"))
    _, verdict = next(judge_all(tiny, machine, [Job("kim", {"tiny": small}, seed=1)], 1))
    assert list(verdict.causes["double"]) == ["double_adds"]


def test_answers_are_forgotten_with_their_submission(tiny, machine):
    class Judged:
        answers = {}  # noqa: RUF012

        def judge(self, _student, seed):
            self.answers["a check"] = [("returned", 1.0)]
            return Verdict(checks=(), seconds=0, seed=seed)

    lanes._judge_modules(judge := Judged(), Job("kim", {}, way="direct", named=False), tiny, machine, None)
    assert judge.answers == {}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (np.array([1.0, np.nan]), np.array([1.0, np.nan])),
        (np.array([1.0, 2.0]), np.array([1.0 + 1e-12, 2.0])),
        (0.1 + 0.2, 0.3),
        (float("nan"), float("nan")),
        ({"W": np.ones(2), "b": (1, "x", None)}, {"W": np.ones(2), "b": (1, "x", None)}),
        (np.float64(2), 2.0),
    ],
)
def test_answers_that_are_the_same_up_to_rounding_are_equal(one, other):
    assert are_equal(one, other)
    assert are_equal(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (np.ones(2), np.ones((2, 1))),
        (np.ones(2), np.ones(2) + 1e-5),
        (np.ones(2), [1.0, 1.0]),
        (np.ones(1), None),
        (np.nan, 1.0),
        ([1, 2], [1]),
        ([1], (1,)),
        ({"W": 1}, {"b": 1}),
        (1, True),
        ("1", 1),
    ],
)
def test_answers_that_differ_in_type_shape_or_value_are_not(one, other):
    assert not are_equal(one, other)
    assert not are_equal(other, one)
