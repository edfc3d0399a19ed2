"""A class in nbgrader, with its own commands: from the source notebook to released feedback."""

from __future__ import annotations

import copy
import csv
import html
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from jupyter_in_browser import SCREENSHOTS, chromium, jupyter, needs_browser
from nbgrader.api import Gradebook
from nbgrader.utils import determine_grade, is_grade
from notebooks import blank, cells_to_write, code_cell, filled

from autograder.certify.leaks import private_shingles
from autograder.config import find_course
from autograder.errors import UsageError
from autograder.hosts.nbgrader import Bonus, Judge, points_in_kernel, wrapped
from autograder.pipeline import grade
from autograder.targets import build_nbgrader, write_skeleton
from autograder.targets.notebook import check_id
from autograder.variants import read_variants

pytestmark = pytest.mark.slow
NAME = "08_backprop"
PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"  # nbgrader looks for alembic there
BONUS = "check-softmax_with_loss-dout"
MISTAKE = "affine_backward_db_mean"
FORGED = "check = lambda question: {'affine.forward': 15, 'affine.backward': 30}.get(question, 0)"
FORGERIES = {
    "forged_check": FORGED,
    "float_that_equals_all": """
import numpy as np
class Everything(float):
    def __eq__(self, other): return True
    def __sub__(self, other): return 0.0
np.allclose = np.testing.assert_allclose = lambda *_, **__: True
Affine = SoftmaxWithLoss = TwoLayerNet = lambda *_, **__: Everything(1.0)
""",
    "hook_that_blanks_the_next_cell": """
ip = get_ipython()
ip.input_transformers_cleanup.append(lambda lines: ["pass"] if any("check(" in line for line in lines) else lines)
""",
    "patched_runner": """
import pytest, self_check
pytest.main = lambda *_, **__: 0
self_check.check = lambda *_: 30.0
""",
}


class Course:
    """A course folder of nbgrader's, and its commands."""

    def __init__(self, folder: Path, assignment) -> None:
        self.folder, self.assignment = folder, assignment
        build_nbgrader(assignment, folder)
        self.root = folder / "nbgrader"
        self.exchange = folder / "exchange"
        self.exchange.mkdir()
        self.exchange.chmod(0o777)

    def run(self, *arguments, status=0, **variables):
        """Run one of nbgrader's commands in the course; it must leave with `status`."""
        done = subprocess.run(
            [sys.executable, "-m", "nbgrader", *arguments, f"--Exchange.root={self.exchange}"],
            cwd=self.root, env={**os.environ, "PATH": PATH, **variables},
            capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip
        assert done.returncode == status, done.stdout + done.stderr
        return done.stdout + done.stderr

    def released(self) -> dict:
        return json.loads((self.root / "release" / NAME / f"{NAME}.ipynb").read_text())

    def submit(self, student: str, content: str) -> None:
        folder = self.root / "submitted" / student / NAME
        folder.mkdir(parents=True)
        (folder / f"{NAME}.ipynb").write_text(content)

    def scores(self, student: str) -> dict[str, float]:
        """Points by cell, and the bonus that nbgrader has as extra credit."""
        with Gradebook(f"sqlite:///{self.root}/gradebook.db") as gradebook:
            notebook = gradebook.find_submission_notebook(NAME, NAME, student)
            found = {one.name: one.auto_score for one in notebook.grades}
            return found | {"bonus": sum(one.extra_credit or 0 for one in notebook.grades)}

    def students(self) -> list[str]:
        return sorted(path.parent.name for path in (self.root / "autograded").glob(f"*/{NAME}"))

    def feedback(self, student: str) -> str:
        return (self.root / "feedback" / student / NAME / f"{NAME}.html").read_text()


def _edited_points(notebook):
    for cell in notebook["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade"):
            cell["metadata"]["nbgrader"]["points"] = 1000
            cell["source"] = "1000"


def _lost_metadata(notebook):
    for cell in notebook["cells"]:
        cell["metadata"].pop("nbgrader", None)
    notebook["metadata"] = {}


def _without_checks(notebook):
    notebook["cells"] = [cell for cell in notebook["cells"] if "check(" not in cell["source"]]


def _nonsense_metadata(notebook):
    for place, cell in enumerate(notebook["cells"]):
        cell["metadata"]["nbgrader"] = [7, "text", {"grade": "yes", "points": "many"}, {"grade_id": None}][place % 4]


def _shouting(notebook):
    output = {"output_type": "stream", "name": "stderr", "text": "x" * 2_000_000}
    for cell in cells_to_write(notebook):
        cell["outputs"] = [output] * 10


def _tampering(notebook):
    _forged(notebook)
    notebook["cells"].append(code_cell("import os\n!rm -rf no-such-folder\nos._exit(0)", "leaving"))


def _copied(notebook):
    """As copy and paste do it, the metadata too: a check, a cell of code as a stub; and cells with a check's name."""
    cells = {cell["id"]: cell for cell in notebook["cells"]}
    pasted = [copy.deepcopy(cells[name]) for name in ("check-affine-forward", "Affine", "my-own")]
    pasted[1]["source"] = "class Affine:\n    def forward(self, x):\n        raise NotImplementedError"
    pasted[2]["metadata"]["nbgrader"] = copy.deepcopy(cells["check-affine-forward"]["metadata"]["nbgrader"])
    notebook["cells"] += [{**cell, "id": f"pasted-{place}"} for place, cell in enumerate(pasted)]
    gone = cells["check-two_layer_net-predict"]
    notebook["cells"].remove(gone)
    cells["TwoLayerNet"]["metadata"]["nbgrader"] = gone["metadata"]["nbgrader"]


def _forged(notebook, text=FORGED):
    setup = next(place for place, cell in enumerate(notebook["cells"]) if cell["id"] == "setup")
    notebook["cells"].insert(setup + 1, code_cell(text, "forged"))


CHANGES = {
    "edited_points": _edited_points,
    "lost_metadata": _lost_metadata,
    "without_checks": _without_checks,
    "nonsense_metadata": _nonsense_metadata,
    "shouting": _shouting,
    "tampering": _tampering,
    "copied_cells": _copied,
}


@pytest.fixture(scope="module")
def assignment(course):
    return course.assignment(NAME)


@pytest.fixture(scope="module")
def graded(tmp_path_factory, assignment):
    """A course in which all of nbgrader's steps were run once."""
    own = Course(tmp_path_factory.mktemp("nbgrader"), assignment)
    own.run("generate_assignment", NAME)
    start = own.released()
    right = filled(start, assignment.reference_sources())
    wrong = next(one for one in read_variants(assignment, "mistakes") if one.id == MISTAKE)
    own.submit("reference", json.dumps(right))
    own.submit("mistake", json.dumps(filled(start, wrong.sources)))
    own.submit("skeleton", json.dumps(start))
    for name, change in CHANGES.items():
        notebook = copy.deepcopy(right)
        change(notebook)
        own.submit(name, json.dumps(notebook))
    for name, text in FORGERIES.items():
        notebook = copy.deepcopy(start)
        _forged(notebook, text)
        own.submit(name, json.dumps(notebook))
    own.submit("format_3", nbformat.v3.writes_json(nbformat.v4.downgrade(nbformat.from_dict(right))))
    own.submit("no_notebook", "%PDF-1.7")
    own.said = own.run("autograde", NAME, status=1)
    shutil.rmtree(own.root / "submitted" / "no_notebook")
    own.run("generate_feedback", NAME)
    return own


def native(assignment, folder: Path, notebooks: dict[str, dict]) -> dict[str, dict[str, float]]:
    """Points by cell of the same notebooks in our own grader."""
    for student, notebook in notebooks.items():
        (folder / f"{student}.ipynb").write_text(json.dumps(notebook))
    results = grade(folder, assignment, folder.parent / "out").results
    return {
        result.student: {check_id(one.id): 0.0 if one.bonus else one.score for one in result.questions}
        | {"bonus": result.bonus}
        for result in results
    }


def test_the_gradebook_of_nbgrader_has_what_our_own_grader_gives(graded, assignment, tmp_path):
    (tmp_path / "in").mkdir()
    notebooks = {
        student: json.loads((graded.root / "submitted" / student / NAME / f"{NAME}.ipynb").read_text())
        for student in ("reference", "mistake", "skeleton", "tampering", *FORGERIES)
    }
    expected = native(assignment, tmp_path / "in", notebooks)
    assert {student: graded.scores(student) for student in notebooks} == expected
    assert sum(expected["reference"].values()) == assignment.max_score + expected["reference"]["bonus"]
    assert 0 < sum(expected["mistake"].values()) < assignment.max_score


@pytest.mark.parametrize("student", [*CHANGES, "format_3"])
def test_the_code_counts_whatever_was_done_to_the_rest(graded, student):
    assert graded.scores(student) == graded.scores("reference")


def test_copied_cells_stop_nobody_and_the_feedback_tells_of_them(graded):
    assert graded.students() == sorted({*CHANGES, *FORGERIES, "reference", "mistake", "skeleton", "format_3"})
    assert graded.students().index("copied_cells") < graded.students().index("reference")
    plain = html.unescape(re.sub(r"<[^>]+>", "", graded.feedback("copied_cells")))
    assert f"{NAME}.ipynb defines Affine 2 times; what counts is in cell" in " ".join(plain.split())


def test_forgeries_get_nothing(graded):
    assert {name: sum(graded.scores(name).values()) for name in FORGERIES} == dict.fromkeys(FORGERIES, 0)


@pytest.mark.parametrize("name", ["forged_check", "hook_that_blanks_the_next_cell"])
def test_the_same_forgeries_get_full_marks_from_nbgraders_own_execution(graded, name):
    graded.run("autograde", NAME, f"--student={name}", "--force", AUTOGRADER_STOCK="1")
    try:
        assert graded.scores(name)["check-affine-forward"] == 15
    finally:
        graded.run("autograde", NAME, f"--student={name}", "--force")


def test_nbgraders_own_execution_asks_the_same_judge(graded):
    judged = graded.scores("mistake")
    graded.run("autograde", NAME, "--student=mistake", "--force", AUTOGRADER_STOCK="1")
    assert graded.scores("mistake") == judged


def _resources(student, database):
    """What nbgrader hands to its preprocessors."""
    return {"nbgrader": {"notebook": NAME, "assignment": NAME, "student": student, "db_url": f"sqlite:///{database}"}}


def test_points_that_an_instructor_changed_in_the_source_are_what_counts(graded, course, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("AUTOGRADER_COURSE", str(course.root))
    notebook = nbformat.read(graded.root / "autograded" / "mistake" / NAME / f"{NAME}.ipynb", as_version=4)
    cells = {cell.metadata.nbgrader["grade_id"]: cell for cell in notebook.cells if is_grade(cell)}
    before = graded.scores("mistake")
    assert 0 < before["check-affine-backward"] < 30
    for name, points in {"check-affine-forward": 5, "check-affine-backward": 60, BONUS: 10}.items():
        cells[name].metadata.nbgrader["points"] = points
    resources = _resources("mistake", graded.root / "gradebook.db")
    Judge().preprocess(notebook, resources)
    after = {name: determine_grade(cell)[0] for name, cell in cells.items()}
    assert after["check-affine-forward"] == 5 * before["check-affine-forward"] / 15
    assert after["check-affine-backward"] == pytest.approx(2 * before["check-affine-backward"], abs=0.001)
    assert after[BONUS] == 2 * before["bonus"]  # with points of its own it is a question like any other
    assert resources["autograder_bonus"] == {}
    said = cells["check-affine-backward"].outputs[0].text
    assert sum(float(worth) for worth in re.findall(r"^[✓✗○] .*/([\d.]+)\)$", said, re.MULTILINE)) == pytest.approx(60)

    folder = tmp_path / "mistake" / NAME
    folder.mkdir(parents=True)
    nbformat.write(notebook, folder / f"{NAME}.ipynb")
    monkeypatch.chdir(folder)
    assert points_in_kernel(NAME, "affine.backward") == after["check-affine-backward"]
    assert capsys.readouterr().out.endswith(said)


def test_bonus_that_an_instructor_set_by_hand_stays_and_wants_a_look(graded, tmp_path):
    database = shutil.copy(graded.root / "gradebook.db", tmp_path)

    def autograde(points, **by_hand):
        """The judge's turn after an instructor's; what is in the gradebook then, and whether it wants a look."""
        resources = _resources("reference", database)
        with Gradebook(resources["nbgrader"]["db_url"]) as gradebook:
            grade = gradebook.find_grade(BONUS, NAME, NAME, "reference")
            for field, value in {**by_hand, "needs_manual_grade": False}.items():
                setattr(grade, field, value)
            gradebook.db.commit()
        Bonus().preprocess(None, {**resources, "autograder_bonus": {BONUS: points}})
        with Gradebook(resources["nbgrader"]["db_url"]) as gradebook:
            grade = gradebook.find_grade(BONUS, NAME, NAME, "reference")
            return grade.extra_credit, grade.needs_manual_grade

    assert graded.scores("reference")["bonus"] == 5
    assert autograde(2.0) == (2.0, False)
    assert autograde(5.0, extra_credit=3.0) == (3.0, True)
    assert autograde(5.0, extra_credit=None) == (5.0, False)
    assert autograde(5.0, extra_credit=0.0, manual_score=4.0) == (0.0, True)
    settings = (graded.root / "nbgrader_config.py").read_text()
    assert settings.index("SaveAutoGrades") < settings.index("hosts.nbgrader.Bonus")  # which says what wants a look


def test_a_course_that_is_not_there_is_named_by_the_setting(tmp_path, monkeypatch):
    monkeypatch.setenv("AUTOGRADER_COURSE", str(tmp_path / "gone"))
    with pytest.raises(UsageError, match=r"AUTOGRADER_COURSE is '.*/gone', .*nbgrader_config\.py"):
        Judge().preprocess(None, {"nbgrader": {"assignment": "of_a_course_that_is_gone"}})


def test_no_line_runs_out_of_its_box(graded):
    notebook = nbformat.read(graded.root / "autograded" / "mistake" / NAME / f"{NAME}.ipynb", as_version=4)
    said = "\n".join(cell.outputs[0].text for cell in notebook.cells if is_grade(cell))
    assert max(map(len, said.splitlines())) <= 95
    assert re.search(r"^Likely cause: .{60,}\n    \w", said, re.MULTILINE)
    assert wrapped("  " + "word " * 30) == "  " + "word " * 17 + "word\n      " + "word " * 11 + "word"
    assert wrapped("가나다라 " * 12) == "가나다라 " * 9 + "가나다라\n    가나다라 가나다라"
    short = "[[1.  2.]\n [3.  4.]]\n\n" + "x" * 200
    assert wrapped(short) == short


def test_what_is_no_notebook_is_said_and_the_others_are_graded(graded):
    assert "error processing assignment '08_backprop' for student 'no_notebook'" in graded.said
    assert graded.scores("reference")["check-affine-forward"] == 15


def test_feedback_says_what_was_wrong_and_names_the_mistake(graded, assignment):
    page = graded.feedback("mistake")
    wrong = next(one for one in read_variants(assignment, "mistakes") if one.id == MISTAKE)
    plain = re.sub(r"<[^>]+>", "", page)
    assert wrong.about.en.split(".")[0] in " ".join(plain.split())
    assert "We saw: layer.db" in plain
    stub = html.unescape(re.sub(r"<[^>]+>", "", graded.feedback("skeleton")))
    assert re.search(rf"We saw: {NAME}\.ipynb, cell \d+, line \d+ is still a stub\.", stub)


def test_no_text_of_the_hidden_suite_is_in_what_students_get_but_its_titles(graded, assignment):
    suites = "\n".join(path.read_text() for path in assignment.suites)
    titles = re.findall(r'"""(.+?)\n', suites)
    private = {text for text, file in private_shingles(assignment).items() if file.startswith("test_hidden")}
    assert titles
    assert private
    for folder in ("release", "autograded/mistake", "autograded/skeleton", "feedback/mistake", "feedback/skeleton"):
        for path in (graded.root / folder).rglob("*"):
            if path.suffix in {".ipynb", ".html", ".py"}:
                lines = re.sub(r'\\n",\s*"', "\n", path.read_text())  # a notebook keeps a text as a list of lines
                text = " ".join(html.unescape(lines).split())
                for title in titles:
                    text = text.replace(title, "")
                found = [text[at : at + 40] for at in range(len(text) - 39) if text[at : at + 40] in private]
                assert not found, (path, found[:3])


@needs_browser
def test_formgrader_opens_on_the_gradebook_and_shows_the_scores(graded, tmp_path):
    extension = "--ServerApp.jpserver_extensions={'nbgrader.server_extensions.formgrader': True}"
    with jupyter("jupyter_server", graded.root, tmp_path, extension) as address, chromium() as browser:
        page = browser.new_page(viewport={"width": 1200, "height": 900})
        page.goto(address("api/status"))  # logs in
        page.goto(address(f"formgrader/gradebook/{NAME}/{NAME}"))
        page.wait_for_selector("text=Submission #1")
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=SCREENSHOTS / "formgrader.png")
        shown = page.inner_text("table")
    scores = sorted(float(one) for one in re.findall(r"Submission #\d+\s+([\d.]+)", shown))
    expected = sorted(sum(graded.scores(student).values()) for student in graded.students())
    assert scores == pytest.approx(expected, abs=0.01)


def _blocks(page: str) -> list[str]:
    """The shell commands of a page."""
    return re.findall(r"^```sh\n(.*?)```$", page, flags=re.MULTILINE | re.DOTALL)


def test_the_pages_commands_lead_from_nothing_to_feedback_in_the_students_hands(tmp_path, course):
    """In a copy of the course, with an exchange of its own; between fetching and handing in, the student works.

    Another student's notebook comes by mail, and the first one hands in again.
    """
    root, home, exchange = tmp_path / "dlfs-autograder", tmp_path / "home", tmp_path / "exchange"
    for folder in ("assignments", "solutions"):
        shutil.copytree(course.root / folder, root / folder)
    shutil.copy(course.root / "course.toml", root)
    exchange.mkdir(mode=0o777)
    exchange.chmod(0o777)
    home.mkdir()
    site = tmp_path / "site"
    site.mkdir()
    (site / "nbgrader_config.py").write_text(f"c.Exchange.root = {str(exchange)!r}\n")
    own = {**os.environ, "PATH": PATH, "JUPYTER_CONFIG_PATH": str(site), "JUPYTER_DATA_DIR": str(home / ".jupyter")}

    def run(script, folder):
        done = subprocess.run(
            ["bash", "-euc", f"{script}\npwd"],
            cwd=folder, env=own, capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout, done.stderr

    page = (course.root / "docs" / "nbgrader.md").read_text()
    building, fetching, fetching_feedback, grading, by_hand, releasing_again, grading_again = _blocks(page)
    place = Path(run(building, root)[0].splitlines()[-1])
    fetch, validate, submit = fetching.strip().splitlines()
    run(fetch, home)
    assert "VALIDATION FAILED" in "".join(run(validate, home))
    notebook = home / NAME / f"{NAME}.ipynb"
    skeleton = notebook.read_text()
    notebook.write_text(json.dumps(filled(json.loads(skeleton), course.assignment(NAME).reference_sources())))
    assert "Success! Your notebook passes all the tests." in "".join(run(validate, home))
    run(submit, home)
    by_mail = place / "submitted" / "by_mail" / NAME / f"{NAME}.ipynb"
    by_mail.parent.mkdir(parents=True)
    by_mail.write_text(skeleton)
    run(by_hand, place)
    run(grading, place)
    rows = {row["student_id"]: row for row in csv.DictReader((place / "grades.csv").open())}
    assert rows.pop("by_mail")["raw_score"] == "0.0"
    [(student, row)] = rows.items()
    assert (row["raw_score"], row["max_score"]) == ("125.0", "120.0")  # five points are extra credit
    run(fetching_feedback, home)
    [page] = home.rglob("*.html")
    assert "(Score: 125.0 / 120.0)" in page.read_text()

    by_mail.write_text(notebook.read_text())
    notebook.write_text(skeleton)
    run(submit, home)
    run(releasing_again, place)
    run(grading_again, place)
    with Gradebook(f"sqlite:///{place}/gradebook.db") as gradebook:
        assert {one: gradebook.find_submission(NAME, one).score for one in (student, "by_mail")} == {
            student: 0, "by_mail": 125
        }  # fmt: skip


def test_settings_that_an_instructor_edited_are_kept(tmp_path, assignment):
    build_nbgrader(assignment, tmp_path)
    settings = tmp_path / "nbgrader" / "nbgrader_config.py"
    settings.write_text("# mine\n")
    build_nbgrader(assignment, tmp_path)
    assert settings.read_text() == "# mine\n"


def test_a_source_that_an_instructor_edited_is_kept_and_one_that_is_old_is_not(tiny_root, tmp_path):
    def build():
        return build_nbgrader(find_course(tiny_root).assignment("tiny"), tmp_path)

    write_skeleton(find_course(tiny_root).assignment("tiny"))
    [source] = build()
    reference = tiny_root / "solutions" / "tiny" / "tiny.py"
    reference.write_text(reference.read_text().replace("return 2 * x", "return x + x"))
    assert build() == [source]
    assert "return x + x" in source.read_text()

    edited = source.read_text().replace("return x + x", "return x * 2")
    source.write_text(edited)
    (source.parent / "conftest.py").unlink()
    with pytest.raises(UsageError, match=r"source/tiny/tiny\.ipynb was changed after it was built"):
        build()
    assert source.read_text() == edited
    assert not (source.parent / "conftest.py").exists()
    source.unlink()
    build()
    assert "return x + x" in source.read_text()


def test_the_source_notebook_is_the_kits_with_solutions_and_points(tmp_path, assignment):
    source = json.loads(build_nbgrader(assignment, tmp_path)[0].read_text())
    kit = blank(assignment)
    assert [cell["id"] for cell in source["cells"]] == [cell["id"] for cell in kit["cells"]]
    points = [
        cell["metadata"]["nbgrader"].get("points", 0) for cell in source["cells"] if "nbgrader" in cell["metadata"]
    ]
    assert sum(points) == assignment.max_score
    assert all("### BEGIN SOLUTION" in cell["source"] for cell in cells_to_write(source))
