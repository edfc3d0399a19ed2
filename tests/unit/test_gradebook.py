"""The gradebook: one run at a time, one assignment, and who is graded again."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys

import pytest

from autograder.config import find_course
from autograder.errors import UsageError
from autograder.gradebook import NAME, Gradebook, open_graded, submission_seed
from autograder.intake import read_submissions
from autograder.records import CheckResult, Outcome, Submission, Verdict
from autograder.scoring import score

KIM = Submission(student="kim", digest="a")


@pytest.fixture
def out(tmp_path):
    """Where a run writes."""
    return tmp_path / "out"


@pytest.fixture
def other(tiny_root):
    """Another assignment of the same course."""
    for part in ("assignments", "solutions"):
        shutil.copytree(tiny_root / part / "tiny", tiny_root / part / "other")
    toml = tiny_root / "assignments" / "other" / "assignment.toml"
    toml.write_text(toml.read_text(encoding="utf-8").replace('id = "tiny"', 'id = "other"'), encoding="utf-8")
    with (tiny_root / "course.toml").open("a") as file:
        file.write('[[assignments]]\nid = "other"\n')
    return find_course(tiny_root).assignment("other")


def graded(submission, assignment, outcome=Outcome.PASSED):
    """The result of a submission with one check."""
    check = CheckResult(id="t", title="T.", question="double", weight=1, outcome=outcome)
    return score(submission, Verdict(checks=(check,), seconds=1, seed=1), assignment)


def record(book, submission, assignment, outcome=Outcome.PASSED):
    """Record a result."""
    book.record(submission, graded(submission, assignment, outcome))


# --- whose it is -----------------------------------------------------------------------------------------------------


def test_a_second_run_into_the_same_folder_is_refused_until_the_first_is_done(tiny, out):
    with Gradebook(out, tiny), pytest.raises(UsageError, match="another run is grading into"):
        Gradebook(out, tiny)
    with Gradebook(out, tiny) as book:
        assert book.results() == []


def test_a_run_in_another_process_holds_the_gradebook_and_its_death_frees_it(tiny, tiny_root, out):
    code = (
        "import sys\nfrom pathlib import Path\nfrom autograder.config import find_course\n"
        "from autograder.gradebook import Gradebook\n"
        f"book = Gradebook(Path({str(out)!r}), find_course(Path({str(tiny_root)!r})).assignment('tiny'))\n"
        "print('open', flush=True)\nsys.stdin.read()\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as run:
        assert run.stdout.readline() == b"open\n"
        with pytest.raises(UsageError, match="another run"):
            Gradebook(out, tiny)
        run.kill()
    with Gradebook(out, tiny) as book:
        assert book.results() == []


def test_another_assignments_gradebook_is_refused_and_left_as_it_is(tiny, other, out):
    with Gradebook(out, tiny, seed=5) as book:
        record(book, KIM, tiny)
    with pytest.raises(UsageError, match="holds tiny; grade other into another folder") as kept:
        Gradebook(out, other, seed=6)
    with Gradebook(out, tiny) as book:  # and it is not locked, although the error is still at hand
        assert [result.student for result in book.results()] == ["kim"]
        assert book.run.seed == 5
    assert kept.value


@pytest.mark.parametrize(
    "content", [b"not a database at all, but long enough to look at" * 10, b"SQLite format 3\0" * 99]
)
def test_what_is_no_gradebook_is_refused_and_left_as_it_is(tiny, out, content):
    out.mkdir()
    (out / NAME).write_bytes(content)
    with pytest.raises(UsageError, match=r"is not a gradebook: .*; move it away and grade again"):
        Gradebook(out, tiny)
    with pytest.raises(UsageError, match="is not a gradebook"):
        open_graded(out)
    assert (out / NAME).read_bytes() == content


def test_a_folder_without_a_gradebook_is_named_as_such_and_none_is_made(out):
    out.mkdir()
    with pytest.raises(UsageError, match=f"has no {NAME}"):
        open_graded(out)
    assert list(out.iterdir()) == []


def test_an_empty_file_is_no_gradebook_yet(tiny, out):
    out.mkdir()
    (out / NAME).touch()
    with pytest.raises(UsageError, match="is not a gradebook"):
        open_graded(out)
    with Gradebook(out, tiny):  # a run that was stopped before its first write goes on
        pass
    assert open_graded(out) == "tiny"


# --- who is graded again ---------------------------------------------------------------------------------------------


def test_what_has_not_changed_is_not_graded_twice(tiny, out):
    lee = Submission(student="lee", digest="b")
    with Gradebook(out, tiny) as book:
        assert book.pending([KIM, lee]) == [KIM, lee]
        record(book, KIM, tiny)
        assert book.pending([KIM, lee]) == [lee]
    with Gradebook(out, find_course(tiny.root).assignment("tiny")) as book:
        assert book.pending([KIM, lee]) == [lee]


def test_a_changed_submission_is_graded_again_and_its_result_replaced(tiny, out):
    changed = KIM.model_copy(update={"digest": "b"})
    with Gradebook(out, tiny) as book:
        record(book, KIM, tiny)
        assert book.pending([changed]) == [changed]
        record(book, changed, tiny, Outcome.FAILED)
        assert [result.score for result in book.results()] == [0]
        assert book.pending([changed]) == []
        assert book.pending([KIM]) == [KIM]


@pytest.mark.parametrize(
    ("outcome", "again"),
    [(Outcome.GRADER_FAULT, True), (Outcome.FAILED, False), (Outcome.SKIPPED, False), (Outcome.PASSED, False)],
)
def test_a_grader_fault_is_graded_again_and_a_failed_check_is_not(tiny, out, outcome, again):
    with Gradebook(out, tiny) as book:
        record(book, KIM, tiny, outcome)
        assert (book.pending([KIM]) == [KIM]) is again


def test_an_unreadable_hand_in_is_not_looked_at_again_until_it_changes(tiny, out, tmp_path):
    (tmp_path / "submissions").mkdir()
    (tmp_path / "submissions" / "kim.zip").write_bytes(b"broken")
    [submission] = read_submissions(tmp_path / "submissions", tiny)
    with Gradebook(out, tiny) as book:
        book.record(submission, score(submission, Verdict(checks=(), seconds=0, seed=1), tiny))
        assert book.pending([submission]) == []
        (tmp_path / "submissions" / "kim.zip").write_bytes(b"")
        assert book.pending([submission]) == []
        (tmp_path / "submissions" / "kim.zip").unlink()
        (tmp_path / "submissions" / "kim.py").write_text("x = 1\n")
        assert len(book.pending(read_submissions(tmp_path / "submissions", tiny))) == 1


JUDGED_BY = {
    "the suite": "solutions/tiny/test_hidden_tiny.py",
    "the reference": "solutions/tiny/tiny.py",
    "the settings": "assignments/tiny/assignment.toml",
    "a given file": "assignments/tiny/given.py",
}


@pytest.mark.parametrize("what", JUDGED_BY)
def test_everyone_is_graded_again_when_what_decides_a_grade_changes(tiny_root, out, what):
    (tiny_root / JUDGED_BY["a given file"]).write_text("x = 1\n")
    toml = tiny_root / JUDGED_BY["the settings"]
    toml.write_text(toml.read_text(encoding="utf-8").replace("[limits]", 'given = ["given.py"]\n[limits]'), "utf-8")
    assignment = find_course(tiny_root).assignment("tiny")
    with Gradebook(out, assignment) as book:
        record(book, KIM, assignment)
        assert book.pending([KIM]) == []
    with (tiny_root / JUDGED_BY[what]).open("a") as file:
        file.write("\n# changed\n")
    with Gradebook(out, find_course(tiny_root).assignment("tiny")) as book:
        assert book.pending([KIM]) == [KIM]
        assert len(book.results()) == 1  # kept until it is graded again


def test_a_new_handout_grades_nobody_again(tiny, out):
    with Gradebook(out, tiny) as book:
        record(book, KIM, tiny)
    (tiny.folder / "README.md").write_text("# Better words\n")
    with Gradebook(out, tiny) as book:
        assert book.pending([KIM]) == []


def test_another_suite_beside_the_first_grades_everyone_again(tiny, out):
    with Gradebook(out, tiny) as book:
        record(book, KIM, tiny)
    (tiny.solution / "test_hidden_more.py").write_text("")
    with Gradebook(out, tiny) as book:
        assert book.pending([KIM]) == [KIM]


# --- the seed --------------------------------------------------------------------------------------------------------


def test_the_seed_is_kept_unless_another_is_asked_for_and_that_grades_everyone_again(tiny, out):
    with Gradebook(out, tiny, seed=5) as book:
        record(book, KIM, tiny)
    with Gradebook(out, tiny) as book:
        assert book.run.seed == 5
        assert book.pending([KIM]) == []
    with Gradebook(out, tiny, seed=6) as book:
        assert book.run.seed == 6
        assert book.pending([KIM]) == [KIM]


def test_a_seed_is_drawn_where_none_is_given(tiny, tmp_path):
    seeds = set()
    for name in "abc":
        with Gradebook(tmp_path / name, tiny) as book:
            seeds.add(book.run.seed)
    assert len(seeds) == 3


def test_each_student_has_inputs_of_their_own_that_stay():
    seeds = [submission_seed(5, "kim"), submission_seed(5, "lee"), submission_seed(6, "kim")]
    assert len(set(seeds)) == 3
    assert submission_seed(5, "kim") == seeds[0]
    assert all(0 <= seed < 2**32 for seed in seeds)


# --- what it keeps ---------------------------------------------------------------------------------------------------


def test_a_result_is_on_the_disk_as_soon_as_it_is_recorded(tiny, out):
    with Gradebook(out, tiny) as book:
        record(book, KIM, tiny)
        with sqlite3.connect(out / NAME) as another:
            rows = another.execute("SELECT student, status, score FROM submission").fetchall()
        another.close()
    assert rows == [("kim", "graded", 6.0)]


def test_results_come_back_as_they_were_in_the_order_of_the_ids(tiny, out):
    submissions = [Submission(student=name, digest=name) for name in ("lee", "김", "Ahn", "kim")]
    with Gradebook(out, tiny) as book:
        for submission in submissions:
            record(book, submission, tiny)
    with Gradebook(out, tiny) as book:
        expected = sorted(submissions, key=lambda submission: submission.student)
        assert book.results() == [graded(submission, tiny) for submission in expected]


def test_the_tier_of_isolation_is_kept(tiny, out):
    with Gradebook(out, tiny) as book:
        book.set_sandbox("bubblewrap + seccomp")
    with Gradebook(out, tiny) as book:
        assert book.run.sandbox == "bubblewrap + seccomp"
