"""What `autograder build` says and makes."""

from __future__ import annotations

import subprocess
import sys


def build(root):
    return subprocess.run(
        [sys.executable, "-m", "autograder.cli", "build"], cwd=root, capture_output=True, text=True, check=False
    )


def test_a_build_writes_the_skeleton_and_names_the_kits(tiny_root):
    done = build(tiny_root)
    assert done.returncode == 0, done.stderr
    kits = tiny_root / "release" / "student"
    assert done.stdout.split() == [str(kits / "tiny.zip"), str(kits / "tiny_notebook_en.zip")]
    assert "still a stub; see section 1" in (tiny_root / "assignments/tiny/tiny.py").read_text()


def _show_answers_of_an_earlier_assignment(root, due):
    toml = root / "assignments/tiny/assignment.toml"
    toml.write_text(toml.read_text().replace("[limits]", 'reveals = ["before"]\n\n[limits]'))
    course = root / "course.toml"
    course.write_text(course.read_text() + f'\n[[assignments]]\nid = "before"\ndue = {due}\n')
    done = subprocess.run(
        [sys.executable, "-m", "autograder.cli", "build", "tiny"], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stderr


def test_a_build_warns_when_given_files_answer_what_is_not_due_yet(tiny_root):
    said = _show_answers_of_an_earlier_assignment(tiny_root, "2999-01-31T23:59:00+09:00")
    assert "tiny shows answers of before, which is due only on 2999-01-31" in said


def test_a_build_is_quiet_when_the_earlier_deadline_has_passed(tiny_root):
    assert not _show_answers_of_an_earlier_assignment(tiny_root, "2001-01-31T23:59:00+09:00")


def test_a_language_that_the_course_is_not_given_in_is_refused(tiny_root, tmp_path):
    course = tiny_root / "course.toml"
    course.write_text('languages = ["en"]\n' + course.read_text())
    command = ["grade", str(tmp_path), "--assignment", "tiny", "--out", str(tmp_path / "out"), "--lang", "ko"]
    done = subprocess.run(
        [sys.executable, "-m", "autograder.cli", *command], cwd=tiny_root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "the course is not given in 'ko'; course.toml lists en" in done.stderr
