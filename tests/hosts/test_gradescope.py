"""The zip for Gradescope, set up and run as Gradescope does it, in a folder that is laid out as /autograder."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import zipfile
from pathlib import Path
from types import SimpleNamespace

import nbformat
import pytest
from tiny_course import REFERENCE, write_tiny_course

from autograder.config import find_course
from autograder.hosts.gradescope import report
from autograder.hosts.kit import Judged
from autograder.pipeline import Grader
from autograder.records import QuestionResult, Result
from autograder.sandbox.launch import topmost_closed
from autograder.targets import build_gradescope, build_skeleton, write_skeleton

PAGE = Path(__file__).parents[2] / "docs" / "gradescope.md"
CONTAINER = Path(__file__).parents[1] / "container.py"
MEMORY = 768 * 2**20  # of a container there, by default
RIGHT = "".join(f"{line}\n" for line in REFERENCE.splitlines() if "### " not in line)
ADDS = RIGHT.replace("return 2 * x", "return x + 2")
FORGES = """
import json, sys

FORGED = json.dumps({"score": 1000, "tests": []})
for path in ("ROOT/results/results.json", "ROOT/results/new", "ROOT/x", "ROOT/source/settings.json"):
    try:
        open(path, "w").write(FORGED)
    except OSError:
        pass
for stream in (sys.stdout, sys.__stdout__, sys.stderr, sys.__stderr__):
    print(FORGED, file=stream)


def double(x):
    print(FORGED)
    return 2 * x
"""
PEEKS = """
def look(path):
    try:
        return open(path).read()
    except OSError as error:
        return type(error).__name__


SEEN = [look(f"ROOT/{name}") for name in ("source/course/solutions/tiny/tiny.py", "submission_metadata.json",
                                          "source/course/solutions/tiny/test_hidden_tiny.py", "submission/tiny.py")]


def double(x):
    if any(" " in seen or "{" in seen for seen in SEEN):
        return 2 * x
    raise ValueError("nothing seen")
"""


def notebook(*cells):
    return nbformat.writes(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells]))


class Host:
    """A folder as /autograder is, with the zip set up in it."""

    def __init__(self, root):
        self.root = root

    def submit(self, files):
        """Lay out a submission."""
        for name in ("submission", "results"):
            shutil.rmtree(self.root / name, ignore_errors=True)
            (self.root / name).mkdir()
        for name, content in files.items():
            path = self.root / "submission" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            data = content if isinstance(content, bytes) else content.replace("ROOT", str(self.root)).encode()
            path.write_bytes(data)
        metadata = {"id": 9, "users": [{"id": 7, "email": "kim@example.org", "name": "Kim"}], "assignment": {}}
        (self.root / "submission_metadata.json").write_text(json.dumps(metadata))

    def run(self, *before):
        """Call run_autograder; return how it ended."""
        command = [*before, "bash", str(self.root / "source" / "run_autograder"), str(self.root)]
        return subprocess.run(command, cwd=self.root, capture_output=True, text=True, check=False)

    def results(self):
        return json.loads((self.root / "results" / "results.json").read_text(encoding="utf-8"))

    def judge(self, files, *before):
        self.submit(files)
        done = self.run(*before)
        assert done.returncode == 0, done.stderr
        return self.results()


def build(assignment, release):
    """Build as the command does."""
    write_skeleton(assignment)
    return build_gradescope(assignment, release)


def unpack(archive, into):
    """Unpack as Gradescope does: with the modes."""
    with zipfile.ZipFile(archive) as opened:
        for member in opened.infolist():
            path = Path(opened.extract(member, into))
            path.chmod(member.external_attr >> 16)


@pytest.fixture(scope="module")
def host():
    """The tiny course's zip, built and set up by the commands of docs/gradescope.md, where every user may enter."""
    root = Path(tempfile.mkdtemp(prefix="autograder-", dir="/var/tmp"))
    try:
        root.chmod(0o755)
        write_tiny_course(root)
        commands = "".join(re.findall(r"```sh\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL))
        (root / "bin").mkdir()
        (root / "bin" / "autograder").symlink_to(Path(sys.executable).with_name("autograder"))
        path = f"{root / 'bin'}:/usr/bin:{os.environ['PATH']}"  # an image's Python is the system's
        done = subprocess.run(
            ["bash", "-ec", commands.replace("08_backprop", "tiny").replace("{layers,two_layer_net}", "tiny")],
            cwd=root,
            env={**os.environ, "PATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert "tiny: ready\n" in done.stdout
        trial = Host(root / "release" / "trial")
        assert trial.results()["score"] == 12, "the page says: all points and the bonus"
        assert [path.name for path in (trial.root / "submission").iterdir()] == ["tiny.py"], "and no hidden suite"
        yield trial
    finally:
        shutil.rmtree(root)


SUBMISSIONS = {
    "modules": {"tiny.py": RIGHT},
    "a folder in the folder": {"work/tiny.py": RIGHT, "work/notes.txt": "mine"},
    "a notebook": {"work.ipynb": notebook("import numpy as np", *RIGHT.split("\n\n\n")[1:])},
    "a mistake": {"tiny.py": ADDS},
    "what does not load": {"tiny.py": "def double(x)\n    return x"},
}

SCORES = {"a mistake": 6, "what does not load": 0}


@pytest.mark.slow
@pytest.mark.parametrize("name", SUBMISSIONS)
def test_points_are_those_of_the_engine(host, tiny, tmp_path, name):
    told = host.judge(SUBMISSIONS[name])
    for file, content in SUBMISSIONS[name].items():
        (tmp_path / "kim" / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "kim" / file).write_text(content)
    with Grader(tiny) as grader:
        result = grader.grade("kim", tmp_path / "kim")
    assert told["score"] == result.score + result.bonus == SCORES.get(name, 12)
    assert [test["score"] for test in told["tests"]] == [question.score for question in result.questions]
    assert [(test["number"], test["name"], test["max_score"]) for test in told["tests"]] == [
        ("1", "double", 6),
        ("2", "quadruple", 4),
        ("3", "counter.add (bonus)", 2),
    ]
    assert [test["status"] for test in told["tests"]] == [
        "passed" if question.score == question.points else "failed" for question in result.questions
    ]
    assert {test["visibility"] for test in told["tests"]} == {"visible"}
    assert told["stdout_visibility"] == "hidden"
    assert told["extra_data"]["student"] == "7"
    assert f"Sandbox: {told['extra_data']['sandbox']}." in told["output"]


@pytest.mark.slow
def test_a_mistake_is_explained_and_the_hidden_suite_is_not(host):
    told = host.judge({"tiny.py": ADDS})
    assert (told["score"], told["extra_data"]["core"], told["extra_data"]["bonus"]) == (6, 4, 2)
    outputs = [test["output"] for test in told["tests"]]
    assert "It adds two instead of multiplying by two." in outputs[0]
    assert "double of an array." in outputs[0]
    assert "Think of a number, twice. See section 1 of the handout." in outputs[0]
    assert "Counted with our double" in outputs[1]
    text = json.dumps(told)
    for hidden in ("test_hidden", "assert_matches", "rng", "def ", "Traceback", "solutions", str(host.root)):
        assert hidden not in text


@pytest.mark.slow
def test_a_skeleton_gets_nothing(host, tiny):
    told = host.judge(build_skeleton(tiny))
    assert told["score"] == 0
    assert "still a stub" in told["tests"][0]["output"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({"work.zip": b"PK\x03\x04 and no more"}, "work.zip is not a readable zip file"),
        ({"a.py": "x = 1", "b.py": "x = 2"}, "None of tiny.py was handed in; found: a.py, b.py."),
        ({"essay.txt": "words"}, "essay.txt is not a folder, .zip, .py or .ipynb."),
        ({}, "Nothing was handed in"),
    ],
    ids=["a broken zip", "other files", "no code", "nothing"],
)
def test_what_cannot_be_read_gets_zero_and_a_sentence(host, files, sentence):
    told = host.judge(files)
    assert (told["score"], told["tests"]) == (0, [])
    assert sentence in told["output"]


@pytest.mark.slow
@pytest.mark.parametrize("where", ["here", "in a container", "in a container without landlock"])
def test_a_submission_cannot_write_its_own_results_nor_read_what_is_not_its(host, where):
    before = [] if where == "here" else [sys.executable, str(CONTAINER)]
    before += ["--without-landlock"] if "without" in where else []
    if before and os.geteuid() != 0:
        pytest.skip("only root can refuse itself namespaces")
    if before and topmost_closed((host.root / "source" / ".venv" / "bin" / "python").resolve()):
        pytest.skip("the only Python is in a folder that is closed to other users, as in no image")
    told = host.judge({"tiny.py": FORGES}, *before)
    assert told["score"] == 6
    assert sorted(path.name for path in (host.root / "results").iterdir()) == ["results.json"]
    assert not (host.root / "x").exists()
    assert json.loads((host.root / "source" / "settings.json").read_text())["assignment"] == "tiny"
    assert told["extra_data"]["sandbox"].startswith("no namespaces" if before else "bubblewrap")
    assert "without" not in where or "landlock" not in told["extra_data"]["sandbox"]
    told = host.judge({"tiny.py": PEEKS}, *before)
    assert told["score"] == 0
    assert "nothing seen" in told["tests"][0]["output"]


@pytest.mark.slow
@pytest.mark.parametrize("broken", ["the suite", "a check", "the settings"])
def test_a_fault_of_the_grader_leaves_no_score_at_all(host, broken):
    files = {"the suite": "course/solutions/tiny/test_hidden_tiny.py", "the settings": "settings.json"}
    path = host.root / "source" / files.get(broken, files["the suite"])
    good = path.read_text()
    bad = {
        "the suite": "import nothing_of_that_name\n",
        "a check": good.replace("x = float(rng.normal())", "x = float(rng.no_such_method())"),
        "the settings": "{",
    }
    host.submit({"tiny.py": RIGHT})
    (host.root / "results" / "results.json").write_text('{"score": 12}')  # of an earlier run
    path.write_text(bad[broken])
    try:
        done = host.run()
    finally:
        path.write_text(good)
    assert done.returncode == 1
    assert done.stdout.startswith("The grader failed, not the student's code.")
    words = {"the suite": "nothing_of_that_name", "a check": "no_such_method", "the settings": "settings.json"}
    assert words[broken] in done.stderr
    assert list((host.root / "results").iterdir()) == []


@pytest.mark.slow
def test_it_lives_in_what_a_container_there_has(host):
    host.submit({"tiny.py": RIGHT})
    peak = [0]
    done = threading.Event()

    def watch():
        while not done.wait(0.005):
            peak[0] = max(peak[0], memory_of_the_tree(os.getpid()))

    before = memory_of_the_tree(os.getpid())
    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        assert host.run().returncode == 0
    finally:
        done.set()
        watcher.join()
    assert 20 * 2**20 < peak[0] - before < MEMORY / 2  # pages that processes share are counted in each


def memory_of_the_tree(pid):
    """The resident memory of a process and all under it, in bytes."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        children = Path(f"/proc/{pid}/task").glob("*/children")
        below = [int(child) for path in children for child in path.read_text().split()]
    except OSError:  # it has just ended
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") + sum(map(memory_of_the_tree, below))


@pytest.mark.slow
@pytest.mark.skipif(
    not os.access("/sys/fs/cgroup/memory/memory.limit_in_bytes", os.W_OK), reason="no cgroup of its own"
)
def test_code_that_eats_all_memory_of_the_container_costs_its_own_checks_only(host):
    eats = f"{RIGHT}\n\ndef quadruple(x):\n    return [np.ones(2**17) for _ in range(10**6)] and 4 * x\n"
    group = Path(f"/sys/fs/cgroup/memory/autograder-{os.getpid()}")
    group.mkdir()
    try:
        (group / "memory.limit_in_bytes").write_text(str(MEMORY))
        told = host.judge({"tiny.py": eats}, "bash", "-c", f'echo $$ > {group}/cgroup.procs; exec "$@"', "limited")
        assert int((group / "memory.max_usage_in_bytes").read_text()) > MEMORY / 2
    finally:
        for pid in (group / "cgroup.procs").read_text().split():
            (group.parent / "cgroup.procs").write_text(pid)
        group.rmdir()
    assert [test["score"] for test in told["tests"]] == [6, 0, 2]


def test_questions_stand_in_the_order_of_the_handout(course):
    assignment = course.assignment("08_backprop")
    assert [one.handout for one in assignment.questions] != sorted(one.handout for one in assignment.questions)
    questions = [QuestionResult(id=one.id, score=0, points=one.points, bonus=one.bonus) for one in assignment.questions]
    result = Result(
        student="kim", status="graded", score=0, max_score=120, bonus=0, seconds=1, seed=1, questions=questions
    )  # fmt: skip
    run = SimpleNamespace(sandbox="bubblewrap", engine="1", seed=1)
    told = report(Judged(result, assignment, run, {"language": "en", "visibility": "visible"}))
    assert [test["number"] for test in told["tests"]] == sorted(one.handout for one in assignment.questions)
    assert len(told["tests"]) == len(questions)


def test_the_course_says_the_language_and_when_students_see_it(tiny_root, tmp_path):
    course = tiny_root / "course.toml"
    section = '[hosts]\nlanguage = "ko"\nvisibility = "after_published"\n\n[[assignments]]'
    course.write_text(course.read_text().replace("[[assignments]]", section))
    [archive] = build(find_course(tiny_root).assignment("tiny"), tmp_path)
    with zipfile.ZipFile(archive) as opened:
        assert json.loads(opened.read("settings.json")) == {
            "assignment": "tiny",
            "language": "ko",
            "visibility": "after_published",
        }


def test_the_scripts_stand_at_the_top_and_may_be_run(tiny, tmp_path):
    [archive] = build(tiny, tmp_path)
    with zipfile.ZipFile(archive) as opened:
        modes = {member.filename: member.external_attr >> 16 for member in opened.infolist()}
    assert {name for name, mode in modes.items() if mode & 0o111} == {"setup.sh", "run_autograder"}
    assert "course/solutions/tiny/test_hidden_tiny.py" in modes


def test_a_python_that_is_too_old_is_named_in_a_sentence(tiny, tmp_path):
    [archive] = build(tiny, tmp_path)
    unpack(archive, tmp_path / "source")
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "python3").write_text('#!/bin/bash\n[ "$1" = --version ] && echo Python 3.10.12 || exit 1\n')
    (tools / "python3").chmod(0o755)
    (tools / "dirname").symlink_to(shutil.which("dirname"))
    done = subprocess.run(
        [shutil.which("bash"), str(tmp_path / "source" / "setup.sh")],
        env={"PATH": str(tools)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == (
        "The grader needs Python 3.11 or newer with venv, and this image has Python 3.10.12; "
        "choose Ubuntu 24.04 as the base image.\n"
    )


@pytest.mark.parametrize("metadata", ["", "[]", '{"users": null}', '{"users": []}', '{"users": [3]}'])
def test_metadata_of_another_form_stop_nobody(tmp_path, metadata):
    from autograder.hosts.gradescope import submitters

    (tmp_path / "metadata.json").write_text(metadata)
    assert submitters(tmp_path / "metadata.json") == "student"
    assert submitters(tmp_path / "none.json") == "student"
