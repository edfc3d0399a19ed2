"""otter, for real: its assign builds from our master notebook, and its run gives our judge's scores."""

from __future__ import annotations

import json
import os
import pickle
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import nbformat
import pytest
from otter import Notebook
from otter import assign as otter_assign
from otter import run as otter_run
from otter.generate import main as otter_generate
from tiny_course import write_tiny_course

from autograder.certify.leaks import SHINGLE, private_shingles
from autograder.config import find_course
from autograder.hosts.otter import JudgePlugin, NotGradedError, _open_the_way
from autograder.intake.files import MAX_FILE
from autograder.pipeline import Grader
from autograder.sandbox.launch import topmost_closed
from autograder.targets import build_otter, build_skeleton, write_skeleton
from autograder.targets.bundle import write_zip
from autograder.targets.notebook import as_cell, as_notebook, handout_languages, parts
from autograder.targets.student import notebook_files
from autograder.variants import read_variant

pytestmark = pytest.mark.filterwarnings("ignore:The inplace keyword in DataFrame:DeprecationWarning")
ROOT = Path(__file__).parents[2]
COURSE = find_course(ROOT)
CONTAINER = ROOT / "tests" / "container.py"
EVERY = [(listed.id, language) for listed in COURSE.assignments for language in ("en", "ko")]

ALL = {"double": 6, "quadruple": 4, "counter.add (bonus)": 2}
NOTHING = dict.fromkeys(ALL, 0)

# Says of every test that it passed; what comes back to otter is a pickle of otter's own classes.
FORGES = """
import otter.test_files.exception_test as tests

def run(self, environment):
    self.test_case_results = [tests.TestCaseResult(case, "", True) for case in self.test_cases]

tests.ExceptionTestFile.run = run
"""
LEAVES_A_MARK = "from pathlib import Path\nPath({mark!r}).touch()"
ENDS_THE_KERNEL = "import os\nos._exit(0)"
HOST = """
from pathlib import Path

from autograder.config import find_course
from autograder.pipeline import Grader

with open({mark!r}, "a") as file:
    file.write(__name__)
if __name__ == "__main__":
    with Grader(find_course(Path({root!r})).assignment("tiny")) as grader, open({mark!r}, "a") as file:
        result = grader.grade("kim", Path({root!r}) / "solutions/tiny/tiny.py")
        file.write(f" {{result.score + result.bonus}}")
"""
STOCK_TEST = """
from otter.test_files import test_case

OK_FORMAT = False
name = "{question}"
points = {points}

@test_case(hidden=True)
def test_it(double):
    assert double(21) == 42
"""


@pytest.fixture(autouse=True)
def _as_it_was(monkeypatch):
    monkeypatch.setenv("PATH", os.environ["PATH"])  # otter changes it


@pytest.fixture(scope="module")
def tiny_course(tmp_path_factory):
    """The tiny course, for all tests of this file."""
    return find_course(write_tiny_course(tmp_path_factory.mktemp("course")))


@pytest.fixture(scope="module")
def tiny(tiny_course):
    return tiny_course.assignment("tiny")


@pytest.fixture(scope="module")
def dist(tiny):
    """What `otter assign` makes of the tiny assignment; otter runs the reference and wants full marks."""
    write_skeleton(tiny)
    [master] = build_otter(tiny, tiny.root / "release")
    otter_assign.main(str(master), str(master.parent / "dist"))
    return master.parent / "dist"


@pytest.fixture(scope="module")
def autograder_zip(dist):
    [path] = (dist / "autograder").glob("*.zip")
    return path


@pytest.fixture
def grade(autograder_zip, tmp_path):
    """Has otter grade a file, with ours or another zip of its own; returns its results.json."""

    def run(path, zipped=autograder_zip):
        otter_run.main(str(path), autograder=str(zipped), output_dir=str(tmp_path), no_logo=True)
        return json.loads((tmp_path / "results.json").read_text())

    return run


def notebook(path, assignment, texts, *more):
    """Write the notebook of a student who wrote this, with more cells at its end."""
    cells = [as_cell(part) for part in parts(assignment, texts, "en")]
    for number, text in enumerate(more):
        cell = {"cell_type": "code", "id": f"more-{number}", "metadata": {}, "source": text}
        cells.append({**cell, "execution_count": None, "outputs": []})
    path.write_text(as_notebook(cells, assignment, "en"), encoding="utf-8")
    return path


def reference(assignment):
    return {name: (assignment.solution / name).read_text(encoding="utf-8") for name in assignment.modules}


def scores(results):
    return {test["name"]: test["score"] for test in results["tests"]}


def ours(assignment, path):
    """What our own grader gives for the same file; a bonus question's name says so."""
    with Grader(assignment, seed=0) as grader:
        result = grader.grade("kim", path)
    return {f"{question.id}{' (bonus)' * question.bonus}": question.score for question in result.questions}


# --- otter assign ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_otters_parser_takes_every_master_and_students_get_the_kits_notebook(name, language, tmp_path):
    assignment = COURSE.assignment(name)
    assert language in handout_languages(assignment)
    masters = build_otter(assignment, tmp_path)
    master = masters[handout_languages(assignment).index(language)]
    otter_assign.main(str(master), str(master.parent / "dist"), no_run_tests=True)

    student = master.parent / "dist" / "student"
    kit = notebook_files(assignment, language)
    kit.pop("requirements.txt")
    files = {path.relative_to(student).as_posix(): path.read_bytes() for path in student.rglob("*") if path.is_file()}
    assert files.keys() == kit.keys()
    for path in kit.keys() - {f"{name}.ipynb"}:
        assert files[path] == kit[path]
    theirs, expected = (json.loads(content[f"{name}.ipynb"]) for content in (files, kit))
    assert [_text(cell) for cell in theirs["cells"]] == [_text(cell) for cell in expected["cells"]]
    assert leaked(assignment, files) == []
    assert leaked(assignment, {master.name: master.read_bytes()})  # it would have seen one

    [zipped] = (master.parent / "dist" / "autograder").glob("*.zip")
    with zipfile.ZipFile(zipped) as archive:
        tests = {Path(one).stem for one in archive.namelist() if one.startswith("tests/")}
        config = json.loads(archive.read("otter_config.json"))
    assert tests == {question.id for question in assignment.questions}
    plugin = "autograder.hosts.otter.JudgePlugin"
    assert config["plugins"] == [{plugin: {"assignment": name, "language": language}}]


def _text(cell):
    return cell["cell_type"], "".join(cell["source"])


def leaked(assignment, files):
    """Files that hold forty characters of the solutions."""
    private = private_shingles(assignment)
    texts = {name: " ".join(_plain(name, content).split()) for name, content in files.items()}
    return [
        name
        for name, text in texts.items()
        if any(text[at : at + SHINGLE] in private for at in range(len(text) - SHINGLE + 1))
    ]


def _plain(name, content):
    """The text of a file; of a notebook its cells as they are read, but the lab's, which are published as they are."""
    if not name.endswith(".ipynb"):
        return content.decode("utf-8", errors="replace")
    notebook = json.loads(content)
    cells = [cell for cell in notebook["cells"] if not cell["id"].startswith("lab-")]
    return "\n".join(["".join(cell["source"]) for cell in cells] + [json.dumps(notebook["metadata"])])


def test_students_get_nothing_of_the_judge_and_the_zip_nothing_of_what_students_get(dist, autograder_zip):
    assert sorted(path.name for path in (dist / "student").iterdir()) == [
        "conftest.py", "pytest.ini", "self_check.py", "test_tiny.py", "tiny.ipynb"
    ]  # fmt: skip
    names = zipfile.ZipFile(autograder_zip).namelist()
    assert {name.split("/")[1] for name in names if name.startswith("files/")} == {"judge"}


def test_what_was_removed_from_the_course_judges_no_more_after_the_next_build(tiny_root):
    tiny = find_course(tiny_root).assignment("tiny")
    write_skeleton(tiny)
    [master] = build_otter(tiny, tiny_root / "release")
    mistake = Path("solutions/tiny/mistakes/double_adds.py")
    assert (master.parent / "judge" / mistake).is_file()
    (tiny_root / mistake).unlink()
    assert build_otter(tiny, tiny_root / "release") == [master]
    assert not (master.parent / "judge" / mistake).exists()


def test_the_zip_carries_an_engine_that_installs(autograder_zip, tmp_path):
    zipfile.ZipFile(autograder_zip).extractall(tmp_path / "source")
    environment = (tmp_path / "source/environment.yml").read_text()
    assert "- -c /autograder/source/files/judge/constraints.txt\n" in environment
    assert "- /autograder/source/files/judge/engine" in environment
    assert (tmp_path / "source/files/judge/constraints.txt").is_file()
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index", "--quiet"]
    engine = tmp_path / "source/files/judge/engine"
    subprocess.run([*command, "--wheel-dir", str(tmp_path), str(engine)], check=True)
    [wheel] = tmp_path.glob("*.whl")
    assert "autograder/hosts/otter.py" in zipfile.ZipFile(wheel).namelist()


# --- otter run ------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_mistake_is_named_beside_cells_that_break_and_scores_are_those_of_our_own_grader(grade, tiny, tmp_path):
    texts = {"tiny.py": reference(tiny)["tiny.py"].replace("return 2 * x", "return x + 2")}
    path = notebook(tmp_path / "tiny.ipynb", tiny, texts, "1 / 0", "def (", "%%bash\nexit 1")
    results = grade(path)
    assert scores(results) == ours(tiny, path) == {"double": 0, "quadruple": 4, "counter.add (bonus)": 2}
    double, quadruple, _ = results["tests"]
    assert "Likely cause: It adds two instead of multiplying by two." in double["output"]
    assert "Counted with our double, since yours is not right yet." in quadruple["output"]
    assert {test["visibility"] for test in results["tests"]} == {"after_published"}


def stock(folder):
    """A zip of otter's own making with hidden tests, and without our plugin."""
    (folder / "tests").mkdir()
    for question, points in (("double", 6), ("quadruple", 4)):
        (folder / f"tests/{question}.py").write_text(STOCK_TEST.format(question=question, points=points))
    otter_generate(tests_dir=str(folder / "tests"), output_path=str(folder / "stock.zip"), no_config=True)
    return folder / "stock.zip"


@pytest.mark.slow
def test_a_skeleton_that_forges_full_marks_in_otter_gets_nothing_here(grade, tiny, tmp_path):
    mark = tmp_path / "mark"
    cells = LEAVES_A_MARK.format(mark=str(mark)), FORGES
    path = notebook(tmp_path / "forged.ipynb", tiny, build_skeleton(tiny), *cells)
    forged = grade(path, stock(tmp_path))
    assert scores({"tests": [test for test in forged["tests"] if "score" in test]}) == {"double": 6, "quadruple": 4}
    assert mark.exists()

    mark.unlink()
    path = notebook(tmp_path / "forged.ipynb", tiny, build_skeleton(tiny), *cells, ENDS_THE_KERNEL)
    results = grade(path)
    assert scores(results) == NOTHING
    assert "Next: Think of a number, twice. See section 1 of the handout." in results["tests"][0]["output"]
    assert not mark.exists()


class _Touches:
    """Leaves a mark where it is unpickled."""

    def __init__(self, mark):
        self.mark = mark

    def __reduce__(self):
        return Path.touch, (self.mark,)


@pytest.mark.slow
def test_a_zip_that_otter_exports_is_graded_and_nothing_in_it_is_unpickled_or_imported(
    grade, tiny, tmp_path, monkeypatch
):
    folder, mark = tmp_path / "work", tmp_path / "mark"
    folder.mkdir()
    notebook(folder / "tiny.ipynb", tiny, reference(tiny))
    monkeypatch.chdir(folder)
    Notebook("tiny.ipynb").export(pdf=False, display_link=False, export_path="kim.zip")
    with zipfile.ZipFile("kim.zip") as exported:
        files = {name: exported.read(name) for name in exported.namelist()}
    assert {"tiny.ipynb", ".OTTER_LOG"} <= files.keys()
    files[".OTTER_LOG"] = pickle.dumps(_Touches(mark))
    write_zip(folder / "log.zip", files)
    for name in ("ipykernel_launcher.py", "otter/__init__.py", "numpy.py", "judge/course.toml", "__init__.py"):
        files[name] = LEAVES_A_MARK.format(mark=str(mark)).encode()
    write_zip(folder / "more.zip", files)

    assert scores(grade(folder / "more.zip")) == ALL
    assert not mark.exists()
    grade(folder / "log.zip", stock(tmp_path))
    assert mark.exists()  # what otter by itself makes of a log


@pytest.mark.slow
def test_a_notebook_that_we_cannot_read_gets_nothing_and_the_sentence(grade, tiny, tmp_path):
    path = notebook(tmp_path / "kim.ipynb", tiny, reference(tiny), "x = 1\n" * MAX_FILE)
    results = grade(path)
    assert scores(results) == NOTHING
    assert "kim.ipynb" in results["output"]


def test_a_notebook_that_otter_cannot_read_leaves_no_results_at_all(grade, tmp_path):
    (tmp_path / "kim.ipynb").write_text("no notebook")
    with pytest.raises(nbformat.reader.NotJSONError):  # before otter loads any plugin
        grade(tmp_path / "kim.ipynb")
    assert not (tmp_path / "results.json").exists()


def test_a_fault_of_ours_leaves_no_results_at_all(grade, autograder_zip, tiny, tmp_path, capfd):
    with zipfile.ZipFile(autograder_zip) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    suite = "files/judge/solutions/tiny/test_hidden_tiny.py"
    assert b"4 * x" in files[suite]
    files[suite] = files[suite].replace(b"4 * x", b"4 * None")
    broken = write_zip(tmp_path / "broken.zip", files)
    with pytest.raises(NotGradedError, match="grader failed") as raised:
        grade(notebook(tmp_path / "tiny.ipynb", tiny, reference(tiny)), broken)
    assert not (tmp_path / "results.json").exists()
    assert "TypeError" not in str(raised.value)
    assert "TypeError" in capfd.readouterr().err  # for the instructor


def test_without_the_plugin_otter_says_that_nothing_was_judged(autograder_zip):
    with zipfile.ZipFile(autograder_zip) as archive:
        scope: dict = {}
        exec(archive.read("tests/double.py"), scope)
    with pytest.raises(
        RuntimeError, match=r"otter_config\.json lacks the plugin autograder\.hosts\.otter\.JudgePlugin"
    ):
        scope["judged"].test_func()


def test_a_folder_that_is_not_otters_copy_is_left_as_it_is(tiny, tmp_path):
    path = notebook(tmp_path / "tiny.ipynb", tiny, build_skeleton(tiny))
    with pytest.raises(NotGradedError, match="is not where otter puts a hand-in"):
        JudgePlugin(str(path), {}, {"assignment": "tiny"}).before_grading(None)
    assert path.stat().st_size > 1000


def test_the_judges_own_process_does_not_load_the_program_that_started_it(tiny, dist, tmp_path):
    assert dist  # the skeleton is written
    (tmp_path / "program.py").write_text(HOST.format(root=str(tiny.root), mark=str(tmp_path / "mark")))
    subprocess.run([sys.executable, tmp_path / "program.py"], check=True)
    assert (tmp_path / "mark").read_text() == "__main__ 12.0"


@pytest.mark.slow
def test_laid_out_as_on_gradescope_the_zips_own_program_grades_even_where_namespaces_are_refused(
    autograder_zip, tiny, tmp_path
):
    contained = [sys.executable, str(CONTAINER)] if os.geteuid() == 0 else []  # only root can refuse them to itself
    if contained and any(topmost_closed(Path(place).resolve()) for place in (sys.prefix, sys.base_prefix)):
        pytest.skip("Python is in a folder that is closed to other users; the plugin opens it, and a test must not")
    there = tmp_path / "autograder"
    for name in ("source", "submission", "results"):
        (there / name).mkdir(parents=True)
    zipfile.ZipFile(autograder_zip).extractall(there / "source")
    (there / "submission_metadata.json").write_text("{}")
    (there / "submission" / "tiny.py").write_text(reference(tiny)["tiny.py"])
    program = there / "source/run_otter.py"
    program.write_text(program.read_text().replace('"/autograder"', repr(str(there))))
    command = [*contained, sys.executable, str(program)]
    done = subprocess.run(command, cwd=there, check=True, capture_output=True, text=True)
    assert scores(json.loads((there / "results/results.json").read_text())) == ALL
    assert f"sandbox: {'no namespaces' if contained else 'bubblewrap'}" in done.stdout


def test_the_way_to_python_is_opened_for_entering_and_no_more():
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:  # pytest's own folders are closed, and stay so
        home = Path(folder) / "home"
        (home / "python").mkdir(parents=True)
        for closed in (Path(folder), home):
            closed.chmod(0o700)
        _open_the_way(home / "python")
        assert topmost_closed(home / "python") is None
        assert [place.stat().st_mode & 0o777 for place in (Path(folder), home)] == [0o701, 0o701]


def test_a_link_in_the_place_of_a_hand_in_is_not_followed(autograder_zip, tmp_path):
    zipfile.ZipFile(autograder_zip).extractall(tmp_path / "source")
    (tmp_path / "submission").mkdir()
    link = tmp_path / "submission" / "tiny.py"
    link.symlink_to("../source/files/judge/solutions/tiny/tiny.py")
    plugin = JudgePlugin(str(link), {}, {"assignment": "tiny"})
    plugin.before_grading(otter_run.AutograderConfig({}))
    assert {question.score for question in plugin.result.questions} == {0}
    assert "return" in (tmp_path / "source/files/judge/solutions/tiny/tiny.py").read_text()


# --- docs/otter.md ---------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_the_commands_of_the_page_lead_from_nothing_to_grades_which_are_our_own_graders(tmp_path):
    for kind in ("assignments", "solutions"):
        shutil.copytree(COURSE.root / kind / "03_activations", tmp_path / kind / "03_activations")
    shutil.copy(COURSE.root / "course.toml", tmp_path)
    assignment = COURSE.assignment("03_activations")
    mistake = read_variant(assignment, assignment.solution / "mistakes/softmax_columns.py")
    texts = {f"{module}.py": text for module, text in mistake.sources.items()}
    (tmp_path / "submissions").mkdir()
    path = notebook(tmp_path / "submissions" / "kim.ipynb", assignment, texts)
    (tmp_path / "submissions" / "lee.ipynb").write_text("no notebook")  # in the place of what was graded before
    (tmp_path / "graded" / "lee").mkdir(parents=True)
    (tmp_path / "graded" / "lee" / "results.json").write_text(json.dumps({"tests": [{"name": "old", "score": 99}]}))

    page = (ROOT / "docs" / "otter.md").read_text(encoding="utf-8")
    commands = "\n".join(re.findall(r"```sh\n(.*?)```", page, re.DOTALL))
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "-euc", commands], cwd=tmp_path, env=environment, check=True, capture_output=True, text=True
    )
    assert "lee: not graded; see above" in done.stdout

    expected = ours(assignment, path)
    assert 0 < expected["softmax"] < 20
    assert scores(json.loads((tmp_path / "graded/kim/results.json").read_text())) == expected
    bonus = sum(points for name, points in expected.items() if name.endswith(" (bonus)"))
    assert bonus
    row = f"kim,{sum(expected.values()) - bonus:g},{bonus:g}"
    assert (tmp_path / "graded/grades.csv").read_text() == f"student,score,bonus\n{row}\n"
    feedback = (tmp_path / "graded/kim/feedback.txt").read_text()
    assert " (bonus): " in feedback
    assert "softmax: 0" not in feedback
    assert "Likely cause" in feedback
