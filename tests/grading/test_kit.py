"""A student's kit, as a student has it: unzipped, in an environment with NumPy and pytest and nothing else."""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import subprocess
import venv
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from tiny_course import write_tiny_course

from autograder.config import find_course
from autograder.targets import build_kits

COURSE = find_course(Path(__file__).parents[2])
COMPLETE = [
    listed.id
    for listed in COURSE.assignments
    if (COURSE.root / "assignments" / listed.id / "assignment.toml").is_file()
    and (COURSE.root / "assignments" / listed.id / "README.md").is_file()
    and list((COURSE.root / "assignments" / listed.id).glob("test_*.py"))
    and list((COURSE.root / "solutions" / listed.id).glob("test_hidden_*.py"))
]
ENDS = {
    "en": "Passing this self-check does not yet mean full marks:",
    "ko": "자가 점검을 통과했다고 해서 꼭 만점인 것은 아닙니다.",
}


@pytest.fixture(scope="module")
def python(tmp_path_factory):
    """The Python of an environment that has NumPy and pytest, what they need, and nothing else."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    [site] = folder.glob("lib/python*/site-packages")
    for name in _with_dependencies({"numpy", "pytest"}):
        distribution = importlib.metadata.distribution(name)
        for top in {path.parts[0] for path in distribution.files} - {"..", "__pycache__"}:
            if not (site / top).exists():
                (site / top).symlink_to(distribution.locate_file(top))
    return folder / "bin" / "python"


def _with_dependencies(names):
    """Names of distributions, and of all that they need here."""
    more = {
        requirement.name
        for name in names
        for text in importlib.metadata.requires(name) or []
        if (requirement := Requirement(text)).marker is None or requirement.marker.evaluate({"extra": ""})
    }
    return names if more <= names else _with_dependencies(names | more)


@pytest.fixture(scope="module")
def tiny_kit(tmp_path_factory):
    """The zip of the tiny assignment."""
    return build(tmp_path_factory, find_course(write_tiny_course(tmp_path_factory.mktemp("course"))).assignment("tiny"))


def build(tmp_path_factory, assignment):
    """Build an assignment's kit outside of its course."""
    return build_kits(assignment, tmp_path_factory.mktemp("release"))[0]


def unzip(kit, into):
    """Unzip a kit; return the one folder that comes out of it."""
    with zipfile.ZipFile(kit) as archive:
        archive.extractall(into)
    [folder] = into.iterdir()
    return folder


@pytest.fixture
def folder(tiny_kit, tmp_path):
    """The tiny kit, unzipped."""
    return unzip(tiny_kit, tmp_path / "kit")


def self_check(python, folder, **environment):
    """Run pytest as a student does; return its exit status and what it said."""
    clean = {"PATH": os.defpath, "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [python, "-m", "pytest"],
        cwd=folder, env=clean | environment, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    assert not done.stderr
    return done.returncode, done.stdout


def question_lines(said):
    """Question to its line in the summary, without the id."""
    lines = [line for line in said.splitlines() if line.startswith(("[ ] ", "[x] "))]
    found = {line[4:].split()[0]: line[:4] + line[4:].split(maxsplit=1)[1] for line in lines}
    assert len(found) == len(lines)  # one line a question
    return found


def without_spaces(text):
    """Long lines are wrapped."""
    return "".join(text.split())


def put_in(folder, name, old, new):
    """Change one place in a file of the kit."""
    text = (folder / name).read_text(encoding="utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new), encoding="utf-8")


def add_to_tests(folder, check):
    """Give the question double one more check."""
    with (folder / "test_tiny.py").open("a", encoding="utf-8") as file:
        file.write(f'\n\n@pytest.mark.question("double")\n{check}\n')


# --- any assignment's kit --------------------------------------------------------------------------------------------


@pytest.fixture(params=["tiny", *COMPLETE])
def assignment(request, tiny_root):
    """The tiny assignment, and each that the course has."""
    course = find_course(tiny_root) if request.param == "tiny" else COURSE
    return course.assignment(request.param)


def test_the_course_has_kits_to_try():
    assert COMPLETE


def test_the_skeleton_fails_with_a_line_a_question_and_hints_and_the_reference_passes(
    assignment, python, tmp_path_factory, tmp_path
):
    folder = unzip(build(tmp_path_factory, assignment), tmp_path / "kit")
    assert folder.name == assignment.id
    status, said = self_check(python, folder)
    assert status == 1, said
    lines = question_lines(said)
    assert list(lines) == [question.id for question in assignment.questions]
    for question in assignment.questions:
        checked = f'question("{question.id}")' in "".join(
            path.read_text(encoding="utf-8") for path in assignment.folder.glob("test_*.py")
        )
        assert lines[question.id].startswith("[ ] not written yet" if checked else "[ ] no self-check"), said
        hint = f"hint: {question.hint} (handout, section {question.handout})"
        assert (without_spaces(hint) in without_spaces(said)) is checked
    assert ENDS["en"] not in said  # nothing has passed yet
    assert "!" not in {line[:1] for line in said.splitlines()}

    for name in assignment.modules:
        shutil.copy(assignment.solution / name, folder / name)
    status, said = self_check(python, folder)
    assert status == 0, said
    assert "hint:" not in said
    expected = ("[x] all", "[x] its check passes", "[ ] no self-check")
    assert all(line.startswith(expected) for line in question_lines(said).values()), said
    assert ENDS["en"] in said


def test_a_kit_is_the_same_file_whenever_it_is_built(assignment, tmp_path_factory):
    first = build(tmp_path_factory, assignment).read_bytes()
    if assignment.id == "tiny":  # the course's own files are not ours to touch
        for path in assignment.root.rglob("*"):
            os.utime(path, (1, 1))
    assert build(tmp_path_factory, find_course(assignment.root).assignment(assignment.id)).read_bytes() == first


def test_no_file_of_the_solutions_is_in_a_kit(assignment, tmp_path_factory, tmp_path):
    folder = unzip(build(tmp_path_factory, assignment), tmp_path / "kit")
    files = (path for path in folder.rglob("*") if path.is_file())
    contents = {path.name: path.read_text(encoding="utf-8", errors="replace") for path in files}
    handed_out = {path.name for path in assignment.folder.glob("test_*.py")} | {*assignment.given, *assignment.modules}
    handed_out |= {"conftest.py", "pytest.ini", "requirements.txt", *assignment.data}
    assert handed_out <= set(contents) <= handed_out | {"README.md", "README.ko.md", "lab.ipynb"}
    private = [path.read_text(encoding="utf-8").strip() for path in assignment.solution.rglob("*.py")]
    assert len(private) > 2
    for name, content in contents.items():
        assert not any(text in content for text in private), name
        assert "BEGIN SOLUTION" not in content
        assert str(assignment.root) not in content
    stubs = "".join(contents[name] for name in assignment.modules).count("is still a stub")
    assert stubs == len({name for question in assignment.questions for name in question.defines})


# --- what a student sees ---------------------------------------------------------------------------------------------


def test_the_environment_has_nothing_else(python):
    script = "import importlib.util as u; print([n for n in ('autograder', 'pydantic', 'jinja2') if u.find_spec(n)])"
    done = subprocess.run([python, "-I", "-c", script], capture_output=True, text=True, check=True, cwd="/")
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "environment", [{"SELF_CHECK_LANG": "ko"}, {"SELF_CHECK_LANG": "ko", "LANG": "C"}, {"LANG": "ko_KR.UTF-8"}]
)
def test_the_self_check_speaks_korean_where_it_is_asked_to(python, folder, environment):
    status, said = self_check(python, folder, **environment, PYTHONUTF8="1")
    assert status == 1
    assert "== 자가 점검 ==" in said
    lines = question_lines(said)
    assert lines["double"] == "[ ] 아직 작성하지 않았습니다"
    assert lines["counter.add"].endswith("(보너스)")
    assert without_spaces("힌트: 어떤 수를 두 번 생각해 보세요. (안내문 1절)") in without_spaces(said)
    put_in(folder, "tiny.py", 'raise NotImplementedError("double is', 'return 6 + 0 * len("')
    _, said = self_check(python, folder, **environment, PYTHONUTF8="1")
    assert question_lines(said)["double"] == "[x] 검사를 통과했습니다"
    assert ENDS["ko"] in said
    assert ENDS["en"] not in said


def test_a_hint_that_was_not_translated_is_given_as_it_is(python, folder):
    put_in(folder, "test_tiny.py", 'question("double")', 'question("quadruple")')
    _, said = self_check(python, folder, SELF_CHECK_LANG="ko")
    assert without_spaces("힌트: Double it again. (안내문 2절)") in without_spaces(said)


def test_english_can_be_asked_for_on_a_korean_machine(python, folder):
    _, said = self_check(python, folder, SELF_CHECK_LANG="en", LANG="ko_KR.UTF-8")
    assert "== Self-check ==" in said


def test_a_console_that_cannot_show_korean_shows_something(python, folder):
    status, said = self_check(python, folder, SELF_CHECK_LANG="ko", PYTHONIOENCODING="ascii")
    assert status == 1
    assert "[ ] double" in said
    assert "????" in said


def test_a_stub_needs_no_traceback_and_an_error_has_one(python, folder):
    _, said = self_check(python, folder)
    assert "double is still a stub; see section 1 of the handout" in said
    assert "Error" not in said.partition("== Self-check ==")[0].replace("NotImplementedError", "")
    assert "tiny.py:" not in said
    put_in(folder, "tiny.py", 'raise NotImplementedError("double is', 'raise ValueError("double is')
    status, said = self_check(python, folder)
    assert status == 1
    assert "tiny.py:" in said
    assert question_lines(said)["double"] == "[ ] its check does not pass"


def test_a_wrong_answer_counts_what_passes(python, folder):
    put_in(folder, "tiny.py", 'raise NotImplementedError("double is', 'return 6 + 0 * len("')
    add_to_tests(folder, "def test_more():\n    assert tiny.double(4) == 8")
    status, said = self_check(python, folder)
    assert status == 1
    assert question_lines(said)["double"] == "[ ] 1 of 2 checks pass"


CHECKS = '''
import numpy as np
import pytest
import tiny

@pytest.mark.question("double")
@pytest.mark.parametrize("x", [3], ids=["three"])
def test_double(x):
    """double of three.

    ko: 3의 두 배입니다.
    """
    y = tiny.double(x)
    assert y == 6, f"Twice 3 is 6, not {y}.\\nko: 3의 두 배는 {y}가 아니라 6입니다."

@pytest.mark.question("double")
def test_numpy_s_words_around_ours():
    np.testing.assert_equal(tiny.double(3), 6, err_msg="Twice 3 is 6.\\nko: 3의 두 배는 6입니다.")
'''


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["double of three [three].", "Twice 3 is 6, not 9.", "Twice 3 is 6."]),
        ("ko", ["3의 두 배입니다 [three].", "3의 두 배는 9가 아니라 6입니다.", "3의 두 배는 6입니다."]),
    ],
    ids=["en", "ko"],
)
def test_a_failed_check_says_what_was_checked_and_its_words_in_one_language(python, folder, language, expected):
    put_in(folder, "tiny.py", 'raise NotImplementedError("double is', 'return 9 + 0 * len("')
    (folder / "test_tiny.py").write_text(CHECKS, encoding="utf-8")
    _, said = self_check(python, folder, SELF_CHECK_LANG=language)
    found = [line[1:].strip().removeprefix("AssertionError: ") for line in said.splitlines() if line[:1] == "E"]
    assert found[:4] == [*expected[:2], "assert 9 == 6", "test_numpy_s_words_around_ours"]
    assert expected[2] in found[4:]
    assert not [line for line in found if line.startswith("ko:")]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "! tiny.py, line {line} imports torch; the grader has only numpy and Python's standard library."),
        ("ko", "! tiny.py {line}번째 줄에서 torch을(를) 불러옵니다."),
    ],
    ids=["en", "ko"],
)
def test_an_import_that_the_grader_lacks_is_pointed_out(python, folder, language, expected):
    lines = (folder / "tiny.py").read_text(encoding="utf-8").splitlines()
    lines += ["", "", "def convert(x):", "    import torch", "", "    return torch.tensor(x)"]
    (folder / "tiny.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
    _, said = self_check(python, folder, SELF_CHECK_LANG=language)
    assert expected.format(line=len(lines) - 2) in said
    assert sum(line.startswith("! ") for line in said.splitlines()) == 1


def test_imports_that_the_grader_has_are_not_pointed_out(python, folder):
    lines = "import math, os.path\nimport numpy.linalg\nimport numpy as np"
    lines += "\n\n\ndef plot(x):\n    import matplotlib.pyplot as plt\n\n    plt.plot(x)"
    put_in(folder, "tiny.py", "import numpy as np", lines)
    _, said = self_check(python, folder)
    assert not [line for line in said.splitlines() if line.startswith("!")]


def test_a_file_that_python_reads_and_that_does_not_load_keeps_its_traceback(python, folder):
    put_in(folder, "tiny.py", "def double(x):", "1 / 0\n\n\ndef double(x):")
    status, said = self_check(python, folder)
    assert status == 2
    assert "! could not run: test_tiny.py does not load; the message above says where" in " ".join(said.split())
    assert "tiny.py:" in said
    assert "ZeroDivisionError" in said


UTF_16 = "def double(x):\n    return 2 * x\n".encode("utf-16")


@pytest.mark.parametrize(
    ("content", "english", "korean"),
    [
        (b"def double(x:\n", "! tiny.py, line 1: ", "! tiny.py 1번째 줄: "),
        (b"  def double(x):\n    return 2\n", "! tiny.py, line 1: unexpected indent.", "! tiny.py 1번째 줄: "),
        (UTF_16, "! tiny.py is not text in UTF-8,", "! tiny.py 파일이 UTF-8 텍스트가 아니어서"),
        (None, "! There is no tiny.py in this folder.", "! 이 폴더에 tiny.py 파일이 없습니다."),
    ],
    ids=["syntax", "indentation", "UTF-16", "renamed"],
)
def test_a_file_that_python_cannot_read_is_named_and_no_question_is_said_to_have_no_checks(
    python, folder, content, english, korean
):
    (folder / "tiny.py").rename(folder / "tiny.py.txt")
    if content is not None:
        (folder / "tiny.py").write_bytes(content)
    for language, expected in (("en", english), ("ko", korean)):
        status, said = self_check(python, folder, SELF_CHECK_LANG=language)
        assert status == 2
        assert without_spaces(expected) in without_spaces(said)
        assert "importlib" not in said
        assert "test_tiny.py does not load" not in said
        assert question_lines(said)["double"] == {"en": "[ ] not run", "ko": "[ ] 실행하지 않았습니다"}[language]


def test_names_that_the_grader_accepts_for_a_module_work_here(python, folder):
    tests = (folder / "test_tiny.py").read_text(encoding="utf-8")
    (folder / "test_tiny.py").write_text(tests.replace("import tiny", "from common import tiny"), encoding="utf-8")
    (folder / "tiny.py").write_text("import common.tiny\n\n\ndef double(x):\n    return 2 * x\n", encoding="utf-8")
    status, said = self_check(python, folder)
    assert status == 0, said
    put_in(folder, "tiny.py", "import common.tiny", "import common.no_such")
    status, said = self_check(python, folder)
    assert status == 2
    assert "No module named 'common.no_such'" in said


def test_checks_of_a_question_are_found_by_its_name_and_by_what_it_defines(python, folder):
    put_in(folder, "test_tiny.py", "def test_double()", "def test_of_another_name()")
    for name in ("double", "DOUBLE"):
        _, said = self_check(python, folder, PYTEST_ADDOPTS=f"-k {name}")
        assert "1 failed" in said
    _, said = self_check(python, folder, PYTEST_ADDOPTS="-k quadruple")
    assert "1 deselected" in said


def test_a_kit_s_handout_says_how_to_begin(folder):
    title, _, quote = (folder / "README.md").read_text(encoding="utf-8").split("\n")[:3]
    assert title == "# Tiny"
    assert quote.startswith("> Once, before you begin: `pip install -r requirements.txt`.")


def test_the_requirements_are_what_a_kit_needs(folder):
    assert (folder / "requirements.txt").read_text(encoding="utf-8").split() == ["numpy", "pytest"]


def test_a_kit_unpacks_to_plain_files_in_one_folder(tiny_kit):
    with zipfile.ZipFile(tiny_kit) as archive:
        members = archive.infolist()
    assert all(member.filename.startswith("tiny/") and ".." not in member.filename for member in members)
    assert {member.external_attr >> 16 for member in members} == {0o644}
