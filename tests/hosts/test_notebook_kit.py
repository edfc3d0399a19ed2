"""The notebook kit as a student uses it: in a real kernel, cell after cell."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import symtable
import sys
from pathlib import Path
from urllib.parse import unquote

import nbformat
import pytest
from kit_notebooks import cells_of, fill_in, sit_down, unpack
from nbclient import NotebookClient
from tiny_course import write_tiny_course

from autograder.config import find_course
from autograder.intake.text import LAB_TAG
from autograder.source import Definition
from autograder.targets.notebook import handout_languages, parts
from autograder.targets.skeleton import build_skeleton

COURSE = find_course(Path(__file__).parents[2])
every_assignment = pytest.mark.parametrize("name", [listed.id for listed in COURSE.assignments])
LONG_LABS = {"10_training", "12_convnet"}  # over a minute each; test_labs.py runs the same cells on modules
DOUBLE = "def double(x):\n    return 2 * x"
TITLES = {"en": "== Self-check ==", "ko": "== 자가 점검 =="}


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """Language to the folder of the tiny kit."""
    root = write_tiny_course(tmp_path_factory.mktemp("course"))
    (root / "assignments/tiny/README.ko.md").write_text("# 아주 작은 과제\n", encoding="utf-8")
    tiny = find_course(root).assignment("tiny")
    return {language: unpack(tiny, language, tmp_path_factory.mktemp(language)) for language in ("en", "ko")}


@pytest.fixture(scope="module")
def open_notebook(folders):
    """A notebook with the English kit, whose kernel runs for the whole module."""
    with sit_down(folders["en"]) as student:
        yield student


@pytest.fixture
def student(open_notebook, folders):
    """Somebody who has just begun: nothing is defined but what the first cells define."""
    open_notebook.run("%reset -f")
    open_notebook.begin(folders["en"])
    return open_notebook


# --- what a student sees ---------------------------------------------------------------------------------------------


def test_what_is_not_written_yet_is_said_in_a_few_lines_with_a_hint(student, folders):
    for cell in cells_of(folders["en"]):
        if "autograder" in cell["metadata"]:
            assert not student.run(cell["source"])
    said = student.run('check("double")')
    assert said.splitlines() == [
        TITLES["en"],
        "[ ] double  not written yet: double",
        "      hint: Think of a number, twice. (handout, section 1)",
    ]


def test_what_was_never_run_is_named(student):
    assert "[ ] double  not there yet; run the cell that defines double\n" in student.run('check("double")')


def test_the_code_of_the_notebook_is_checked_as_it_is_now(student):
    student.run(DOUBLE)
    assert "[x] double  its check passes" in student.run('check("double")')
    student.run("def double(x):\n    return 3 * x")
    said = student.run('check("double")')
    assert "[ ] double  its check does not pass\n    - double of three.\n      assert 9 == 6\n" in said
    assert "test_tiny.py, line 11:  assert tiny.double(3) == 6" in said
    student.run(DOUBLE)
    assert "[x] double  its check passes" in student.run('check("double")')


def test_an_exception_is_shown_with_the_student_s_own_line(student):
    student.run("def helper(x):\n    return x / 0\n\n\ndef double(x):\n    print('x is', x)\n    return helper(x)")
    said = student.run('check("double")').splitlines()
    at = said.index("      ZeroDivisionError: division by zero")
    assert said[at + 1] == "        test_tiny.py, line 11:  assert tiny.double(3) == 6"
    assert [line.partition("]")[2] for line in said[at + 2 : at + 4]] == [
        ", line 7:  return helper(x)",
        ", line 2:  return x / 0",
    ]
    assert said[at + 2].startswith("        In[")
    assert said[at + 4 : at + 6] == ["      it printed:", "        x is 3"]
    assert len(said) < 12


def test_where_a_check_has_words_for_what_is_wrong_there_are_no_others(folders, tmp_path):
    folder = shutil.copytree(folders["en"], tmp_path / "tiny")
    check = (
        (folder / "test_tiny.py").read_text(encoding="utf-8").replace("== 6", '== 6, "Twice 3 is 6.\\nko: 6입니다."')
    )
    check = check.replace("def ", '@pytest.mark.parametrize("x", [3], ids=["three"])\ndef ').replace("()", "(x)")
    (folder / "test_tiny.py").write_text(check, encoding="utf-8")
    with sit_down(folder) as student:
        student.begin(folder)
        student.run("def double(x):\n    return 3 * x")
        said = student.run('check("double")').splitlines()
        at = said.index("    - double of three [three].")
        assert said[at + 1] == "      Twice 3 is 6."
        assert said[at + 2].startswith("        test_tiny.py, line 12:  assert tiny.double(3) == 6")


def test_without_a_name_there_is_a_line_for_each_question(student):
    student.run(DOUBLE)
    assert student.run("check()").splitlines() == [
        TITLES["en"],
        "[x] double       its check passes",
        "[ ] quadruple    no self-check; the handout says what is asked",
        "[ ] counter.add  no self-check; the handout says what is asked (bonus)",
        'check("name") says more of one question.',
        "Passing this self-check does not yet mean full marks:",
        "the grader also tries other sizes, other values and special cases.",
    ]


@pytest.mark.parametrize("wrong", ["'dubble'", "len", "7"])
def test_a_name_that_is_no_question_is_answered_with_the_names_that_are(student, wrong):
    said = student.run(f"check({wrong})")
    assert "! there is no question " in said
    assert "there are: double, quadruple, counter.add." in said
    assert "Traceback" not in said


FOREIGN = {  # nbformat stands for any package that is installed here and not where we grade
    "used": ("double", "import nbformat\ndef double(x):\n    return nbformat.nothing or 2 * x"),
    "part of it": ("double", "from nbformat import v4\ndef double(x):\n    return [v4 for _ in range(2 * x)]"),
    "inside": ("double", "def double(x):\n    import nbformat.v4\n    return 2 * x"),
    "helper": ("two", "import nbformat\ndef two(x):\n    return nbformat\ndef double(x):\n    return two(x)"),
    "instead": ("double", "from nbformat import validate as double"),
    "method": (
        "Two",
        "import nbformat\nclass Two:\n    def of(x):\n        return lambda: nbformat\ndouble = lambda x: Two",
    ),
    "tried out": ("", f"import nbformat\ndef tried():\n    return nbformat\n{DOUBLE}"),
    "replaced": ("", f"from nbformat import validate as double\n{DOUBLE}"),
    "ours": ("", "import numpy.linalg\nimport math, tiny\ndef double(x):\n    return math, numpy, tiny, plt"),
}


@pytest.mark.parametrize(("user", "cell"), FOREIGN.values(), ids=FOREIGN)
def test_a_package_that_the_grader_lacks_is_pointed_out(student, user, cell):
    assert not student.run(cell)
    said = [line for line in student.run('check("double")').splitlines() if line.startswith("!")]
    ends = "uses nbformat; the grader has only numpy and Python's standard library."
    assert said == ([f"! {user} {ends}"] if user else [])


def test_a_check_that_never_ends_can_be_interrupted(student):
    student.run(
        "import _thread, threading\n\n\ndef double(x):\n"
        "    threading.Timer(0.5, _thread.interrupt_main).start()\n    while True:\n        pass"
    )
    said = student.run('check("double")')
    assert said.startswith("KeyboardInterrupt\n  test_tiny.py, line 11:")
    assert re.search(r"\n  In\[\d+\], line [67]:  (while True:|pass)\n", said)
    assert "[ ] double  not run" in said
    assert len(said.splitlines()) < 10
    student.run(DOUBLE)
    assert "[x] double" in student.run('check("double")')


STATE = """
import os, random, sys, time, warnings
import numpy as np

np.random.seed(1), random.seed(1)

def state():
    return {
        "imports": (sys.path[:], sys.meta_path[:], sys.path_hooks[:], sorted(sys.modules)),
        "process": (dict(os.environ), os.getcwd(), sys.stdout, sys.stderr, sys.getrecursionlimit()),
        "hooks": (sys.excepthook, sys.unraisablehook, warnings.showwarning, warnings.filters[:], np.geterr()),
        "chance": (random.getstate(), np.random.get_state()[1].tolist()),
    }

before = state()
"""
TWENTY = """
seconds = []
for _ in range(20):
    start = time.perf_counter()
    check()
    seconds.append(time.perf_counter() - start)
"""


LITTERS = """
import os, random, sys
import numpy as np

def double(x):
    np.random.seed(0), random.seed(0), os.environ.update(LEFT="behind"), sys.path.append("left/behind")
    return 2 * x
"""


def test_a_kernel_is_left_as_it_was_twenty_times(student):
    student.run(DOUBLE)
    student.run('check("double")')  # the first run loads pytest's own modules
    student.run(STATE)
    student.run(LITTERS)
    assert student.run(TWENTY).count("[x] double") == 20
    assert student.run("[part for part, value in state().items() if value != before[part]]") == "[]"
    assert student.run("{'conftest', 'test_tiny'} & set(sys.modules)") == "set()"
    # twice as slow at the end would be a leak; half a second is a machine that is busy
    assert student.run("min(seconds[10:]) < 2 * min(seconds[:10]) + 0.5") == "True"


def test_a_kit_speaks_its_language_unless_it_is_asked_for_another(folders):
    with sit_down(folders["ko"]) as student:
        student.run("import os\nos.environ.update(LANG='C.UTF-8', LC_ALL='C.UTF-8')")
        student.begin(folders["ko"])
        student.run("def double(x):\n    return x / 0")
        for asked, spoken in (("", "ko"), ("en", "en"), ("fr", "ko")):
            student.run(f"os.environ['SELF_CHECK_LANG'] = {asked!r}")
            said = student.run('check("double")')
            assert said.startswith(TITLES[spoken])
            assert ("어떤 수를" in said) == (spoken == "ko")
            assert ("    - 3의 두 배입니다.\n" if spoken == "ko" else "    - double of three.\n") in said
            assert ("test_tiny.py 11번째 줄:" if spoken == "ko" else "test_tiny.py, line 11:") in said


def test_a_kernel_that_was_started_elsewhere_finds_the_files(folders, tmp_path):
    with sit_down(tmp_path) as student:
        student.run(f"import sys\nsys.path.append({str(folders['en'])!r})")
        student.begin(folders["en"])
        student.run(DOUBLE)
        assert "[x] double" in student.run('check("double")')


def test_pytest_in_a_terminal_says_where_to_go(folders):
    done = subprocess.run(
        [sys.executable, "-m", "pytest"], cwd=folders["en"], capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert "This kit is a notebook: open it in Jupyter, and run check() there." in done.stdout + done.stderr


# --- every notebook --------------------------------------------------------------------------------------------------


@every_assignment
def test_a_notebook_is_one_in_each_language_with_the_same_code(name, tmp_path):
    assignment = COURSE.assignment(name)
    languages = handout_languages(assignment)
    assert languages == ["en", "ko"]
    code = []
    for language in languages:
        folder = unpack(assignment, language, tmp_path / language)
        notebook = nbformat.read(folder / f"{name}.ipynb", as_version=4)
        nbformat.validate(notebook)
        assert len({cell.id for cell in notebook.cells}) == len(notebook.cells)
        code.append([(cell.id, cell.source) for cell in notebook.cells if cell.cell_type == "code"])
        assert all(not cell.outputs for cell in notebook.cells if cell.cell_type == "code")
    assert code[0] == code[1]


@every_assignment
@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_link_within_the_notebook_leads_to_a_heading_as_jupyter_names_it(name, language):
    assignment = COURSE.assignment(name)
    text = "\n".join(part.text for part in parts(assignment, build_skeleton(assignment), language))
    links = re.findall(r"\]\(#([^)]*)\)", text)
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    assert {unquote(link) for link in links} <= {re.sub("[`*]", "", one).replace(" ", "-") for one in headings}


@every_assignment
def test_the_cells_hold_the_skeleton_and_nothing_else(name):
    assignment = COURSE.assignment(name)
    skeleton = {
        node.name: ast.unparse(node)
        for text in build_skeleton(assignment).values()
        for node in ast.parse(text).body
        if isinstance(node, Definition)
    }
    found = parts(assignment, build_skeleton(assignment), "en")
    cells = [part for part in found if part.kind in {"write", "given"}]
    assert {node.name: ast.unparse(node) for part in cells for node in ast.parse(part.text).body} == skeleton
    assert len(cells) == len(skeleton)
    asked = {defined.partition(".")[0] for question in assignment.questions for defined in question.defines}
    assert {part.name for part in cells if part.kind == "write"} == asked
    assert {part.question.id for part in found if part.kind == "check"} == {one.id for one in assignment.questions}


@every_assignment
def test_a_lab_gives_no_other_meaning_to_a_name_that_counts(name):
    """In a notebook, a lab's own `loss` would take the place of the student's."""
    assignment = COURSE.assignment(name)
    found = parts(assignment, build_skeleton(assignment), "en")
    cells = [part for part in found if part.kind in {"write", "given"}]
    counts = {node.name for part in cells for node in ast.parse(part.text).body} | {"check"}
    for part in found:
        if part.kind == "lab":
            assert not _binds(part.text, assignment.module_names) & counts, part.name


def _binds(text, modules):
    """The names that a cell gives a value to; what it imports from the assignment's modules has it already."""
    cell = symtable.symtable(text, "cell", "exec")
    own = {
        alias.asname or alias.name
        for node in ast.parse(text).body
        if isinstance(node, ast.ImportFrom) and node.module in modules
        for alias in node.names
    }
    return {one.get_name() for one in cell.get_symbols() if one.is_assigned() or one.is_imported()} - own


@pytest.mark.slow
@every_assignment
def test_every_check_says_not_written_with_the_skeleton_and_passes_with_the_reference(name, tmp_path):
    assignment = COURSE.assignment(name)
    folder = unpack(assignment, "en", tmp_path)
    checked = {question.id for question in assignment.questions if _has_check(assignment, question.id)}
    assert checked
    with sit_down(folder) as student:
        for cell in cells_of(folder):
            if cell["cell_type"] == "code" and LAB_TAG not in cell["metadata"].get("tags", []):
                said = student.run(cell["source"])
                if cell["source"].startswith("check("):
                    asked = json.loads(cell["source"][len("check(") : -1])
                    row = "not written yet: " if asked in checked else "no self-check"
                    assert f"[ ] {asked}  {row}" in said
                else:
                    assert not said
        for cell in fill_in(folder / "filled.ipynb", assignment):
            if cell["cell_type"] == "code" and LAB_TAG not in cell["metadata"].get("tags", []):
                said = student.run(cell["source"])
                if cell["source"].startswith("check("):
                    asked = json.loads(cell["source"][len("check(") : -1])
                    row = f"[x] {asked}  " if asked in checked else f"[ ] {asked}  no self-check"
                    assert row in said
        rows = [line for line in student.run("check()").splitlines() if line.startswith("[")]
        assert len(rows) == len(assignment.questions)
        assert sum(row.startswith("[x]") for row in rows) == len(checked)


def _has_check(assignment, question):
    tests = (path.read_text(encoding="utf-8") for path in assignment.folder.glob("test_*.py"))
    return any(f'question("{question}")' in text for text in tests)


@pytest.mark.slow
@pytest.mark.parametrize("name", [listed.id for listed in COURSE.assignments if listed.id not in LONG_LABS])
def test_the_lab_at_the_end_runs_on_what_was_written_above(name, tmp_path):
    assignment = COURSE.assignment(name)
    folder = unpack(assignment, "en", tmp_path)
    fill_in(folder / f"{name}.ipynb", assignment)
    notebook = nbformat.read(folder / f"{name}.ipynb", as_version=4)
    place = {"metadata": {"path": str(folder)}}
    NotebookClient(notebook, timeout=600, kernel_name="python3", resources=place, skip_cells_with_tag="").execute()
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    assert sum("image/png" in output.get("data", {}) for output in outputs) >= 3
    assert not [output for output in outputs if output.get("name") == "stderr"]
