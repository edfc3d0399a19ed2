"""Whole runs through the commands: a class, a run again, a run that was killed, a release."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile

import pytest
from tiny_course import write_tiny_course

from autograder.config import find_course
from autograder.files import folder_name
from autograder.targets import build_skeleton

RIGHT = """
def double(x):
    return 2 * x

def quadruple(x):
    return 4 * x

class Counter:
    def __init__(self):
        self.total = 0

    def add(self, number):
        self.total += number
        return self.total
"""
ENDLESS = RIGHT.replace("    return 4 * x", "    while True:\n        pass")
# Before it is handed in, a notebook imports what stands in it later.
CELLS = [
    "%matplotlib inline\nimport numpy as np\nfrom tiny import (\n    double,\n    quadruple,\n)",
    RIGHT,
    "print(double(1))\n!ls",
]


def command(*arguments):
    """The command line of `autograder`."""
    return [sys.executable, "-m", "autograder.cli", *map(str, arguments)]


def run(root, *arguments, status=0):
    """Run a command in a course's folder; it must leave with `status` and without a traceback."""
    done = subprocess.run(
        command(*arguments), cwd=root, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False
    )
    assert done.returncode == status, done.stdout + done.stderr
    assert "Traceback (most recent" not in done.stderr
    return done


def grade(root, submissions, out, *more, status=0):
    """Run `autograder grade` on the tiny assignment."""
    return run(root, "grade", submissions, "--assignment", "tiny", "--out", out, *more, status=status)


def hand_in(folder, **texts):
    """Write one folder with tiny.py for each student."""
    for student, text in texts.items():
        (folder / student).mkdir(parents=True, exist_ok=True)
        (folder / student / "tiny.py").write_text(text, encoding="utf-8")
    return folder


def results_of(out):
    """Student to what results.json says of them."""
    content = json.loads((out / "results.json").read_text(encoding="utf-8"))
    return {submission["student"]: submission for submission in content["submissions"]}


def rows_of(out):
    """Student to when they were graded, from the gradebook; nothing while there is none."""
    with contextlib.suppress(sqlite3.OperationalError):
        gradebook = sqlite3.connect(f"file:{out / 'gradebook.sqlite'}?mode=ro", uri=True)
        with contextlib.closing(gradebook):
            return dict(gradebook.execute("SELECT student, graded_at FROM submission"))
    return {}


def page_of(out, student):
    """A student's page."""
    return (out / "feedback" / folder_name(student) / "index.html").read_text(encoding="utf-8")


def tree(*folders):
    """Every file under some folders, with its content."""
    files = (path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file())
    return {path: path.read_bytes() for path in files if "__pycache__" not in path.parts}


# --- a class ---------------------------------------------------------------------------------------------------------

# Status, score and bonus; then what the page must say, and what the line about the submission must.
EXPECTED = {
    "ahn": ("graded", 10, 2, "10 / 10", ""),
    "baek": ("graded", 4, 2, "Think of a number, twice.", ""),
    "choi": ("graded", 0, 0, "double is still a stub; see section 1 of the handout.", ""),
    "doh": ("graded", 0, 0, "", "tiny.py cannot be read by Python:"),
    "eom": ("graded", 6, 2, "It was stopped after 1 seconds of computing", ""),
    "gim": ("graded", 4, 2, "", "tiny.py, line 2 imports torch, which the grader does not have; it has numpy"),
    "han": ("graded", 6, 2, "tiny.py does not define quadruple.", ""),
    "im": ("graded", 10, 2, "10 / 10", ""),
    "jang": ("graded", 10, 2, "10 / 10", "The code cells of jang.ipynb were taken as tiny.py."),
    "kang": ("unreadable", 0, 0, "Your hand-in could not be read", "kang.zip is not a readable zip file:"),
    "김하늘": ("graded", 10, 2, "10 / 10", ""),
}


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    """The tiny course."""
    return write_tiny_course(tmp_path_factory.mktemp("course"))


@pytest.fixture(scope="module")
def submissions(tmp_path_factory, root):
    """A class of whoever there is in a class."""
    folder = tmp_path_factory.mktemp("submissions")
    hand_in(
        folder,
        ahn=RIGHT,
        baek=RIGHT.replace("2 * x", "x + 2"),
        choi=build_skeleton(find_course(root).assignment("tiny"))["tiny.py"],
        doh=RIGHT.replace("def double(x):", "def double(x:"),
        eom=ENDLESS,
        gim="\nimport torch\n" + RIGHT.replace("2 * x", "torch.add(x, x)"),
        han=RIGHT.replace("def quadruple", "def quadrupel"),
        김하늘="import torch\n" + RIGHT.replace("2 * x", "x + x"),
    )
    with zipfile.ZipFile(folder / "im.zip", "w") as archive:
        archive.writestr("im/hw/tiny.py", RIGHT)
    cells = [{"cell_type": "code", "metadata": {}, "outputs": [], "source": text} for text in CELLS]
    notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": cells}
    (folder / "jang.ipynb").write_text(json.dumps(notebook))
    (folder / "kang.zip").write_bytes(b"PK broken")
    return folder


@pytest.fixture(scope="module")
def graded(tmp_path_factory, root, submissions):
    """The class, graded once: the folder that it was graded into, and what the command said."""
    before = tree(root, submissions)
    out = tmp_path_factory.mktemp("graded") / "out"
    done = grade(root, submissions, out, "--seed", 7, "--jobs", 2)
    assert tree(root, submissions) == before  # grading writes nowhere else
    return out, done


@pytest.fixture
def again(graded, tmp_path):
    """A copy of the graded folder, to grade into again."""
    return shutil.copytree(graded[0], tmp_path / "again")


@pytest.mark.parametrize("student", EXPECTED)
def test_each_of_a_class_gets_what_their_code_deserves(graded, student):
    out, _ = graded
    status, score, bonus, on_page, in_line = EXPECTED[student]
    result = results_of(out)[student]
    assert (result["status"], result["score"], result["bonus"]) == (status, score, bonus)
    assert (in_line in result["message"]) if in_line else (result["message"] == "")
    assert on_page in page_of(out, student)


def test_results_grades_and_pages_agree(graded):
    out, done = graded
    results = results_of(out)
    assert list(results) == sorted(EXPECTED)
    text = (out / "grades.csv").read_bytes().decode("utf-8-sig")
    rows = {row["student"]: row for row in csv.DictReader(io.StringIO(text))}
    assert list(rows) == list(results)
    for student, result in results.items():
        for key in ("status", "score", "max_score", "bonus"):
            assert rows[student][key] == (f"{result[key]:g}" if key != "status" else result[key])
        for question in result["questions"]:
            assert float(rows[student][question["id"]]) == question["score"]
        assert sum(one["score"] for one in result["questions"] if not one["bonus"]) == pytest.approx(result["score"])
        if result["status"] == "graded":
            assert f"<strong>{result['score']:g} / 10</strong>" in page_of(out, student)
        assert student in (out / "report.html").read_text(encoding="utf-8")
        assert student in done.stdout
    assert {path.name for path in (out / "feedback").iterdir()} == {folder_name(student) for student in results}


def test_the_run_says_how_it_went(graded):
    out, done = graded
    content = json.loads((out / "results.json").read_text(encoding="utf-8"))
    assert content["assignment"] == "tiny"
    assert content["seed"] == 7
    assert content["sandbox"].startswith("bubblewrap")
    said = " ".join(done.stdout.split())
    assert f"11 results, 11 graded now; sandbox: {content['sandbox']}; seed 7" in said


def test_a_run_again_grades_nothing_anew_and_writes_the_same(again, root, submissions):
    before, files = rows_of(again), tree(again)
    done = grade(root, submissions, again)
    assert "11 results, 0 graded now" in done.stdout
    assert rows_of(again) == before
    written = {path: content for path, content in tree(again).items() if path.suffix in {".json", ".csv", ".html"}}
    assert len(written) == 3 + len(EXPECTED)
    assert all(files[path] == content for path, content in written.items())


def test_a_changed_submission_alone_is_graded_anew(again, root, submissions, tmp_path):
    changed = shutil.copytree(submissions, tmp_path / "changed")
    hand_in(changed, baek=RIGHT, choi=(submissions / "choi" / "tiny.py").read_text(encoding="utf-8"))
    before = rows_of(again)
    done = grade(root, changed, again)
    assert "11 results, 1 graded now" in done.stdout
    assert {student for student, when in rows_of(again).items() if when != before[student]} == {"baek"}
    assert results_of(again)["baek"]["score"] == 10
    assert "10 / 10" in page_of(again, "baek")


def test_who_is_no_longer_in_the_folder_is_kept_and_counted(again, root, tmp_path):
    only = hand_in(tmp_path / "only", ahn=RIGHT)
    done = grade(root, only, again)
    assert "11 results, 0 graded now, 10 kept of students who are not in this folder" in " ".join(done.stdout.split())
    assert len(results_of(again)) == 11


def test_korean_is_asked_for_and_given(again, root, submissions):
    done = grade(root, submissions, again, "--lang", "ko")
    assert "double은(는) 아직 작성하지 않았습니다. 안내문 1절을 보세요." in page_of(again, "choi")
    assert "stub" not in page_of(again, "choi")
    assert "0 graded now" in done.stdout
    assert "torch을(를) 불러오는데 채점기에는 없습니다" in results_of(again)["gim"]["message"]
    page = page_of(again, "eom")
    assert '<html lang="ko">' in page
    assert "아주 작은 과제" in page
    assert "1초 동안 계산한 뒤 중단했습니다." in page
    assert "학급 보고서" in (again / "report.html").read_text(encoding="utf-8")


def test_feedback_writes_the_pages_again_from_the_gradebook_alone(again, root):
    before = tree(again / "feedback")
    shutil.rmtree(again / "feedback")
    for name in ("results.json", "grades.csv", "report.html"):
        (again / name).unlink()
    done = run(root, "feedback", again)
    assert done.stdout.startswith("11 pages in ")
    assert tree(again / "feedback") == before
    assert set(results_of(again)) == set(EXPECTED)
    run(root, "feedback", again, "--lang", "ko")
    assert '<html lang="ko">' in page_of(again, "ahn")


def test_the_class_is_released_as_it_was_graded(again, root):
    folder = root / "release" / "feedback" / "tiny"
    done = run(root, "release", again)
    assert done.stdout.split()[:3] == ["11", "pages", "in"]
    assert {path.relative_to(folder): content for path, content in tree(folder).items()} == {
        path.relative_to(again / "feedback"): content for path, content in tree(again / "feedback").items()
    }
    shutil.rmtree(root / "release")


# --- a run that was killed -------------------------------------------------------------------------------------------


def without_seconds(out):
    """What results.json says, without the one thing that differs from run to run."""
    content = json.loads((out / "results.json").read_text(encoding="utf-8"))
    for submission in content["submissions"]:
        assert submission.pop("seconds") >= 0
    return content


def test_a_run_that_was_killed_goes_on_and_ends_as_if_it_had_not_been(root, tmp_path):
    # the third computes until its limit, so that the kill falls into the middle
    folder = hand_in(tmp_path / "class", a=RIGHT, b=RIGHT.replace("2 * x", "x"), m=ENDLESS, y=RIGHT, z="x = 1\n")
    out, undisturbed = tmp_path / "out", tmp_path / "undisturbed"
    arguments = command("grade", folder, "--assignment", "tiny", "--out", out, "--seed", 3)
    started = subprocess.Popen(
        arguments, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    deadline = time.monotonic() + 60
    while "b" not in rows_of(out) and started.poll() is None and time.monotonic() < deadline:
        time.sleep(0.01)
    os.killpg(started.pid, signal.SIGKILL)
    assert started.wait() == -signal.SIGKILL
    before = rows_of(out)
    assert {"a", "b"} <= set(before) < set("abmyz")
    assert not (out / "results.json").exists()

    done = grade(root, folder, out, "--jobs", 2)
    assert f"5 results, {5 - len(before)} graded now" in done.stdout
    assert "seed 3" in done.stdout
    assert before.items() <= rows_of(out).items()

    grade(root, folder, undisturbed, "--seed", 3)
    assert without_seconds(out) == without_seconds(undisturbed)
    for name in ("grades.csv", "report.html", *(f"feedback/{student}/index.html" for student in "abmyz")):
        assert (out / name).read_bytes() == (undisturbed / name).read_bytes(), name
    assert sorted(path.name for path in out.iterdir()) == sorted(path.name for path in undisturbed.iterdir())


# --- what cannot be done ---------------------------------------------------------------------------------------------


def test_a_broken_assignment_lists_all_its_faults_and_writes_nothing(tiny_root, tmp_path):
    toml = tiny_root / "assignments" / "tiny" / "assignment.toml"
    text = toml.read_text(encoding="utf-8")
    for old, new in (
        ('title = "Tiny"', 'colour = "red"'),
        ("points = 6", "points = -6"),
        ('handout = "2"\n', ""),
        ("cpu_seconds = 1", "cpu_seconds = 'one'"),
    ):
        text = text.replace(old, new)
    toml.write_text(text, encoding="utf-8")
    folder = hand_in(tmp_path / "class", kim=RIGHT)
    before = tree(tmp_path)
    done = grade(tiny_root, folder, tmp_path / "out", status=2)
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 5
    assert all(line.endswith("; edit assignments/tiny/assignment.toml") for line in lines)
    for said in ("'title'", "'colour'", "'points' of question 'double'", "'handout' of question 'quadruple'",
                 "'cpu_seconds' of limits"):  # fmt: skip
        assert sum(line.startswith(said) for line in lines) == 1, said
    assert tree(tmp_path) == before
    assert not (tmp_path / "out").exists()


def test_a_suite_that_cannot_be_collected_is_a_broken_assignment(tiny_root, tmp_path):
    (tiny_root / "solutions" / "tiny" / "test_hidden_more.py").write_text("import no_such_module\n")
    done = grade(tiny_root, hand_in(tmp_path / "class", kim=RIGHT), tmp_path / "out", status=2)
    assert "test_hidden_more.py cannot be collected" in done.stderr
    assert "no_such_module" in done.stderr
    assert not (tmp_path / "out" / "results.json").exists()


@pytest.mark.parametrize(
    ("what", "said"), [("missing", "is not a folder"), ("file", "is not a folder"), ("empty", "has no submissions")]
)
def test_an_unusable_folder_is_refused_and_nothing_is_written(root, tmp_path, what, said):
    (tmp_path / "file").write_text("")
    (tmp_path / "empty").mkdir()
    done = grade(root, tmp_path / what, tmp_path / "out", status=2)
    assert said in done.stderr
    assert not (tmp_path / "out").exists()


def test_an_unknown_assignment_is_refused_and_the_known_ones_are_named(root, tmp_path):
    done = run(root, "grade", tmp_path, "--assignment", "huge", "--out", tmp_path / "out", status=2)
    assert "there is no assignment 'huge' in course.toml; it lists tiny" in done.stderr
    assert not (tmp_path / "out").exists()


def test_a_folder_without_a_course_is_refused(tmp_path):
    done = run(tmp_path, "grade", tmp_path, "--assignment", "tiny", "--out", tmp_path / "out", status=2)
    assert "no course.toml in" in done.stderr


@pytest.mark.parametrize("name", ["feedback", "release"])
def test_a_folder_that_was_not_graded_into_is_refused(root, tmp_path, name):
    done = run(root, name, tmp_path, status=2)
    assert "name a folder that `autograder grade` wrote" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments", [("--seed", "x"), ("--seed", 2**64), ("--seed", -1), ("--jobs", 0), ("--lang", "fr"), ("--wrong",)]
)
def test_an_argument_that_makes_no_sense_is_refused(root, submissions, tmp_path, arguments):
    done = grade(root, submissions, tmp_path / "out", *arguments, status=2)
    assert arguments[0] in done.stderr
    assert not (tmp_path / "out").exists()


# --- a release -------------------------------------------------------------------------------------------------------

BROKEN_CHECK = '''

@pytest.mark.question("double")
def test_of_ours():
    """A check of ours."""
    return len(None)
'''


def test_nothing_is_released_while_a_grader_fault_or_an_unmatched_submission_stands(tiny_root, tmp_path):
    suite = tiny_root / "solutions" / "tiny" / "test_hidden_tiny.py"
    sound = suite.read_text(encoding="utf-8")
    suite.write_text(sound + BROKEN_CHECK, encoding="utf-8")
    folder, out = hand_in(tmp_path / "class", kim=RIGHT, lee=RIGHT), tmp_path / "out"
    with zipfile.ZipFile(folder / "lee.zip", "w") as archive:
        archive.writestr("tiny.py", RIGHT)

    grade(tiny_root, folder, out)
    results = results_of(out)
    assert (results["kim"]["status"], results["kim"]["score"]) == ("grader_fault", 10)
    assert (results["lee"]["status"], results["lee"]["score"]) == ("unreadable", 0)
    report = (out / "report.html").read_text(encoding="utf-8")
    assert "object of type &#39;NoneType&#39; has no len()" in report
    assert "NoneType" not in page_of(out, "kim")
    done = run(tiny_root, "release", out, status=2)
    assert done.stderr.splitlines() == [
        "nothing was released:",
        "kim: a grader fault stands; see report.html, mend it, and grade again",
        "lee: it is not clear which hand-in counts; keep one and grade again",
    ]
    assert not (tiny_root / "release").exists()

    suite.write_text(sound, encoding="utf-8")
    grade(tiny_root, folder, out)
    assert results_of(out)["kim"]["status"] == "graded"
    assert "kim" not in run(tiny_root, "release", out, status=2).stderr
    assert not (tiny_root / "release").exists()

    (folder / "lee.zip").unlink()
    assert "2 results, 1 graded now" in grade(tiny_root, folder, out).stdout
    run(tiny_root, "release", out, "--lang", "ko")
    pages = sorted((tiny_root / "release" / "feedback" / "tiny").glob("*/index.html"))
    assert [path.parent.name for path in pages] == ["kim", "lee"]
    assert all("아주 작은 과제" in path.read_text(encoding="utf-8") for path in pages)
