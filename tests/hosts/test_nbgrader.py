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
from notebooks import blank, cells_to_write, code_cell, filled

from autograder.certify.leaks import private_shingles
from autograder.pipeline import grade
from autograder.targets import build_nbgrader
from autograder.targets.notebook import check_id
from autograder.variants import read_variants

pytestmark = pytest.mark.slow
NAME = "08_backprop"
PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"  # nbgrader looks for alembic there
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


def test_what_is_no_notebook_is_said_and_the_others_are_graded(graded):
    assert "error processing assignment '08_backprop' for student 'no_notebook'" in graded.said
    assert graded.scores("reference")["check-affine-forward"] == 15


def test_feedback_says_what_was_wrong_and_names_the_mistake(graded, assignment):
    page = graded.feedback("mistake")
    wrong = next(one for one in read_variants(assignment, "mistakes") if one.id == MISTAKE)
    plain = re.sub(r"<[^>]+>", "", page)
    assert wrong.about.en.split(".")[0] in " ".join(plain.split())
    assert "We saw: layer.db" in plain


def test_no_text_of_the_hidden_suite_is_in_what_students_get_but_its_titles(graded, assignment):
    suites = "\n".join(path.read_text() for path in assignment.suites)
    titles = re.findall(r'"""(.+?)\n', suites)
    private = {text for text, file in private_shingles(assignment).items() if file.startswith("test_hidden")}
    assert titles
    assert private
    for folder in ("release", "autograded/mistake", "autograded/skeleton", "feedback/mistake", "feedback/skeleton"):
        for path in (graded.root / folder).rglob("*"):
            if path.suffix in {".ipynb", ".html", ".py"}:
                text = " ".join(html.unescape(path.read_text()).split())
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
    """In a copy of the course, with an exchange of its own; between fetching and handing in, the student works."""
    root, home, exchange = tmp_path / "course", tmp_path / "home", tmp_path / "exchange"
    for folder in ("assignments", "solutions"):
        shutil.copytree(course.root / folder, root / folder)
    shutil.copy(course.root / "course.toml", root)
    exchange.mkdir(mode=0o777)
    exchange.chmod(0o777)
    home.mkdir()
    site = tmp_path / "site"
    site.mkdir()
    settings = f"c.Exchange.root = {str(exchange)!r}\nc.CourseDirectory.course_id = 'course'\n"
    (site / "nbgrader_config.py").write_text(settings)
    own = {**os.environ, "PATH": PATH, "JUPYTER_CONFIG_PATH": str(site), "JUPYTER_DATA_DIR": str(home / ".jupyter")}

    def run(script, folder):
        done = subprocess.run(
            ["bash", "-euc", f"{script}\npwd"],
            cwd=folder, env=own, capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout, done.stderr

    building, fetching, grading = _blocks((course.root / "docs" / "nbgrader.md").read_text())
    place = Path(run(building, root)[0].splitlines()[-1])
    fetch, validate, submit = fetching.strip().splitlines()
    run(fetch, home)
    assert "VALIDATION FAILED" in "".join(run(validate, home))
    notebook = home / NAME / f"{NAME}.ipynb"
    notebook.write_text(
        json.dumps(filled(json.loads(notebook.read_text()), course.assignment(NAME).reference_sources()))
    )
    assert "Success! Your notebook passes all the tests." in "".join(run(validate, home))
    run(submit, home)
    run(grading, place)
    [row] = list(csv.DictReader((place / "grades.csv").open()))
    assert (row["raw_score"], row["max_score"]) == ("125.0", "120.0")  # five points are extra credit
    run(f"nbgrader fetch_feedback {NAME}", home)
    [page] = home.rglob("*.html")
    assert "(Score: 125.0 / 120.0)" in page.read_text()


def test_settings_that_an_instructor_edited_are_kept(tmp_path, assignment):
    build_nbgrader(assignment, tmp_path)
    settings = tmp_path / "nbgrader" / "nbgrader_config.py"
    settings.write_text("# mine\n")
    build_nbgrader(assignment, tmp_path)
    assert settings.read_text() == "# mine\n"


def test_the_source_notebook_is_the_kits_with_solutions_and_points(tmp_path, assignment):
    source = json.loads(build_nbgrader(assignment, tmp_path)[0].read_text())
    kit = blank(assignment)
    assert [cell["id"] for cell in source["cells"]] == [cell["id"] for cell in kit["cells"]]
    points = [
        cell["metadata"]["nbgrader"].get("points", 0) for cell in source["cells"] if "nbgrader" in cell["metadata"]
    ]
    assert sum(points) == assignment.max_score
    assert all("### BEGIN SOLUTION" in cell["source"] for cell in cells_to_write(source))
