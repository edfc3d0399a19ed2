"""results.json and grades.csv: what other people's programs read, and what no spreadsheet may run."""

from __future__ import annotations

import csv
import io
import json

import pytest

from autograder.exports import as_text, message, write_grades, write_results
from autograder.gradebook import Run
from autograder.records import CheckResult, Finding, Outcome, Submission, Verdict
from autograder.scoring import score

RUN = Run(assignment="tiny", seed=11, engine="1.2.3", sandbox="a tier")

# The documented layout; other people's scripts depend on it.
KEYS = {
    "": ["schema", "assignment", "engine", "sandbox", "seed", "submissions"],
    "submission": [
        *("student", "status", "score", "max_score", "bonus", "seconds", "seed", "message", "questions"),
    ],
    "question": ["id", "score", "points", "bonus", "carried", "mistakes", "checks"],
    "check": ["id", "title", "outcome"],
}


def check(outcome, question, finding=None, **more):
    """A check that ended with `outcome`."""
    name = f"test_tiny.py::test_{question}"
    return CheckResult(id=name, title="A title.", question=question, weight=1, outcome=outcome, finding=finding, **more)


def make_result(tiny, student="kim", checks=(), **submission):
    """Score some checks."""
    checks = checks or (
        check(Outcome.PASSED, "double"),
        check(
            Outcome.FAILED,
            "quadruple",
            Finding(kind="value_shown", values={"name": "y", "found": "1", "expected": "SECRET"}),
            ran="x (3,)",
            printed="PRINTED",
        ),
        check(Outcome.SKIPPED, "counter.add"),
    )
    made = Submission(student=student, **submission)
    return score(made, Verdict(checks=() if made.problem else checks, seconds=1.5, seed=3), tiny)


@pytest.fixture
def written(tiny, tmp_path):
    """Writes results in both forms; returns results.json as data and grades.csv as rows."""

    def write(*results, language="en"):
        write_results(results, tiny, tmp_path / "results.json", RUN, language)
        write_grades(results, tiny, tmp_path / "grades.csv")
        text = (tmp_path / "grades.csv").read_bytes().decode("utf-8-sig")
        return json.loads((tmp_path / "results.json").read_bytes()), list(csv.reader(io.StringIO(text, newline="")))

    return write


def test_results_json_has_exactly_the_documented_keys(tiny, written):
    unreadable = make_result(tiny, "lee", problem=Finding(kind="empty"))
    content, _ = written(make_result(tiny), unreadable)
    assert list(content) == KEYS[""]
    for submission in content["submissions"]:
        assert list(submission) == KEYS["submission"]
        for question in submission["questions"]:
            assert list(question) == KEYS["question"]
            assert all(list(one) == KEYS["check"] for one in question["checks"])
    assert sum(len(question["checks"]) for one in content["submissions"] for question in one["questions"]) == 3


def test_results_json_says_what_was_graded_and_how(tiny, written):
    content, _ = written(make_result(tiny))
    [submission] = content.pop("submissions")
    assert content == {"schema": 1, "assignment": "tiny", "engine": "1.2.3", "sandbox": "a tier", "seed": 11}
    questions = submission.pop("questions")
    assert submission == {
        "student": "kim", "status": "graded", "score": 6, "max_score": 10, "bonus": 0, "seconds": 1.5, "seed": 3,
        "message": "",
    }  # fmt: skip
    assert questions[1] == {
        "id": "quadruple", "score": 0, "points": 4, "bonus": False, "carried": [], "mistakes": [],
        "checks": [{"id": "test_tiny.py::test_quadruple", "title": "A title.", "outcome": "failed"}],
    }  # fmt: skip
    assert questions[2]["bonus"] is True


def test_results_json_tells_no_answers(tiny, written, tmp_path):
    written(make_result(tiny))
    text = (tmp_path / "results.json").read_text(encoding="utf-8")
    assert "SECRET" not in text
    assert "PRINTED" not in text


@pytest.mark.parametrize(
    ("status", "result"),
    [
        ("graded", {}),
        ("unreadable", {"problem": Finding(kind="empty")}),
        ("grader_fault", {"checks": (check(Outcome.GRADER_FAULT, "double", Finding(kind="grader_fault")),)}),
    ],
)
def test_the_status_is_one_of_three_words_in_both_files(tiny, written, status, result):
    content, rows = written(make_result(tiny, **result))
    assert content["submissions"][0]["status"] == status == rows[1][1]


def test_grades_csv_has_a_row_a_student_and_a_column_a_question(tiny, written):
    _, rows = written(make_result(tiny), make_result(tiny, "lee", problem=Finding(kind="empty")))
    assert rows == [
        ["student", "status", "score", "max_score", "bonus", "double", "quadruple", "counter.add"],
        ["kim", "graded", "6", "10", "0", "6", "0", "0"],
        ["lee", "unreadable", "0", "10", "0", "0", "0", "0"],
    ]


FORMULAS = [
    "=1+1",
    "＝1+1",
    "＋1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "=",
    '=HYPERLINK("http://x","y")',
    "-2+3+cmd|' /C calc'!A0",
]


@pytest.mark.parametrize("student", FORMULAS)
def test_a_name_that_a_spreadsheet_would_run_is_text(tiny, written, student):
    _, rows = written(make_result(tiny, student))
    assert rows[1][0][0] not in "=+-@＝＋－＠\t\r"
    assert rows[1][0].lstrip("'\N{REPLACEMENT CHARACTER}") == student.lstrip("\r")
    assert rows[1][1:3] == ["graded", "6"]  # and stays in its own cell


@pytest.mark.parametrize("value", ["kim", "2024-01234", "o'neil", "김하늘", "a=b", ""])
def test_an_ordinary_name_stays_as_it_is(value):
    assert as_text(value) == value


@pytest.mark.parametrize(("value", "text"), [(3.3333, "3.3333"), (-0.5, "-0.5"), (10.0, "10"), (0.0, "0"), (7, "7")])
def test_a_number_stays_a_number(value, text):
    assert as_text(value) == text


@pytest.mark.parametrize("student", ['kim, "minsu"', "a;b", "line\u2028end", "김하늘", "Zoë", "学生 𝒳"])
def test_any_name_comes_back_whole_from_both_files(tiny, written, student):
    content, rows = written(make_result(tiny, student))
    assert content["submissions"][0]["student"] == student
    assert rows[1][0] == student


def test_korean_is_written_as_itself_and_with_the_mark_that_excel_needs(tiny, written, tmp_path):
    written(make_result(tiny, "김하늘"))
    assert "김하늘" in (tmp_path / "results.json").read_text(encoding="utf-8")
    assert (tmp_path / "grades.csv").read_bytes().startswith(b"\xef\xbb\xbfstudent,")


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "x.py is not part of this assignment"), ("ko", "x.py은(는) 이 과제의 파일이 아니어서")],
)
def test_the_message_is_in_the_language_of_the_run(tiny, written, language, words):
    note = Finding(kind="unused_file", values={"file": "x.py"})
    content, _ = written(make_result(tiny, notes=(note,)), language=language)
    assert words in content["submissions"][0]["message"]


def test_the_message_says_once_what_explains_many_checks_and_not_what_explains_one(tiny):
    missing = Finding(kind="missing_file", values={"file": "tiny.py"})
    checks = [check(Outcome.FAILED, name, missing) for name in ("double", "quadruple")]
    checks.append(check(Outcome.FAILED, "counter.add", Finding(kind="raised", values={"type": "E", "message": "m"})))
    assert message(make_result(tiny, checks=tuple(checks)), "en") == "tiny.py was not handed in."


def test_the_message_is_one_line_without_control_characters(tiny):
    note = Finding(kind="unused_file", values={"file": "a\nb\x1b[31m\u202e.py"})
    said = message(make_result(tiny, notes=(note,)), "en")
    assert said.startswith("a b\N{REPLACEMENT CHARACTER}[31m\N{REPLACEMENT CHARACTER}.py is not")


def test_files_are_replaced_whole(tiny, written, tmp_path):
    written(make_result(tiny, "a" * 10_000))
    written(make_result(tiny))
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["grades.csv", "results.json"]
    assert "aaa" not in (tmp_path / "grades.csv").read_text(encoding="utf-8")
