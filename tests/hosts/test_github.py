"""Classroom 50's autograder.py, and the workflow that judges from a repository of the instructor's."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from tiny_course import REFERENCE, write_tiny_course

from autograder.config import find_course
from autograder.hosts.classroom50 import half_up
from autograder.hosts.markdown import fenced
from autograder.targets import build_classroom50, build_github, write_skeleton

RIGHT = "".join(f"{line}\n" for line in REFERENCE.splitlines() if "### " not in line)
WITHOUT_BONUS = RIGHT.replace("self.total += number", "self.total = number")
ADDS = RIGHT.replace("return 2 * x", "return x + 2")
A_THIRD = RIGHT.replace("return 2 * x", "return 2 * x if isinstance(x, float) else x")  # two of six points
PLANTED = ("numpy", "autograder", "sitecustomize", "usercustomize", "json", "pytest", "conftest", "argparse")
ENVIRONMENT = {
    "CLASSROOM": "dl",
    "ASSIGNMENT": "tiny",
    "ASSIGNMENT_TYPE": "individual",
    "OWNER": "kim",
    "SUBMISSION_TAG": "submit/2026-11-01T10-00-00Z-abc1234",
    "COMMIT_URL": "https://github.com/course/dl-tiny-kim/commit/abc1234",
    "RELEASE_URL": "https://github.com/course/dl-tiny-kim/releases/tag/x",
    "REVIEW_URL": "https://github.com/course/dl-tiny-kim/compare/a...b",
}


IDENTITY = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "K"), ("EMAIL", "k@example.org"), ("DATE", "2026-11-01T19:00:00+0900"))
}


def git(folder, *arguments):
    subprocess.run(["git", "-C", folder, *arguments], env={**os.environ, **IDENTITY}, check=True)


def repository(folder, files):
    """A student's repository with one commit."""
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "Hand in")
    return folder


class Runner:
    """A machine as a job has it: a temporary folder, and stand-ins for sudo and gh that write down their calls."""

    def __init__(self, folder):
        self.temp = folder / "temp"
        self.bin = folder / "bin"
        self.calls = folder / "calls"
        for path in (self.temp, self.bin):
            path.mkdir(parents=True)
        for name in ("sudo", "gh"):
            program = self.bin / name
            program.write_text(f'#!/bin/bash\necho {name} "$@" >> {self.calls}\n')
            program.chmod(program.stat().st_mode | stat.S_IXUSR)
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("PYTHON")},
            "PATH": f"{self.bin}:{os.environ['PATH']}",
            "RUNNER_TEMP": str(self.temp),
            "GITHUB_STEP_SUMMARY": str(folder / "summary.md"),
            "GITHUB_OUTPUT": str(folder / "output"),
        }

    def run(self, command, folder, **environment):
        return subprocess.run(
            command, cwd=folder, env={**self.environment, **environment}, capture_output=True, text=True, check=False
        )


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """What both builds of the tiny course write."""
    root = tmp_path_factory.mktemp("built")
    tiny = find_course(write_tiny_course(root / "course")).assignment("tiny")
    write_skeleton(tiny)
    build_classroom50(tiny, root / "release")
    build_github(tiny, root / "release")
    return root / "release"


@pytest.fixture(scope="module")
def workflow(built):
    return workflow_of(built)


def workflow_of(release):
    return yaml.safe_load((release / "github" / ".github" / "workflows" / "autograde.yml").read_text(encoding="utf-8"))


@pytest.fixture
def runner(tmp_path):
    """A machine."""
    return Runner(tmp_path / "runner")


@pytest.fixture(scope="module")
def installed(tmp_path_factory, built, workflow):
    """A machine on which the workflow's own step installed the judge, for real."""
    machine = Runner(tmp_path_factory.mktemp("runner"))
    done = step(machine, workflow, "Install the judge", built / "github")
    assert done.returncode == 0, done.stderr
    return machine


def steps(workflow):
    return {step["name"]: step for job in workflow["jobs"].values() for step in job["steps"]}


def step(runner, workflow, name, folder, **values):
    """Run a step as GitHub does: in bash that stops at an error, with expressions filled in."""
    values = {"inputs.assignment": "tiny", "matrix.repository": "course/backprop-kim"} | values
    chosen = steps(workflow)[name]
    variables = {**workflow["jobs"]["judge"]["env"], **chosen.get("env", {})}
    filled = {
        key: re.sub(r"\$\{\{ (.*?) \}\}", lambda found: values[found[1]], text) for key, text in variables.items()
    }
    return runner.run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", chosen["run"]], folder, **filled)


# --- the workflow -----------------------------------------------------------------------------------------------------


def test_the_workflow_can_only_be_started_by_hand_and_keeps_no_credentials(workflow):
    assert list(workflow[True]) == ["workflow_dispatch"]  # YAML reads the key `on` as true
    assert workflow["permissions"] == {"contents": "read"}
    for one in steps(workflow).values():
        assert "${{" not in one.get("run", ""), "an expression in a script is run as a part of it"
        if "checkout" in one.get("uses", ""):
            assert one["with"]["persist-credentials"] is False


def test_repositories_become_a_job_each(runner, workflow, tmp_path):
    names = {"inputs.repositories": "course/a-kim  course/a-lee\ncourse/a-'$(exit 1)'"}
    assert step(runner, workflow, "List the repositories", tmp_path, **names).returncode == 0
    told = Path(runner.environment["GITHUB_OUTPUT"]).read_text().partition("repositories=")[2]
    assert json.loads(told) == ["course/a-kim", "course/a-lee", "course/a-'$(exit", "1)'"]


def test_user_namespaces_are_allowed_as_the_comment_says(runner, workflow, tmp_path):
    assert step(runner, workflow, "Allow user namespaces", tmp_path).returncode == 0
    assert "sudo sysctl --write kernel.apparmor_restrict_unprivileged_userns=0\n" in runner.calls.read_text()


@pytest.mark.slow
def test_feedback_goes_into_the_summary_points_into_a_file_and_a_comment_on_the_commit(installed, workflow, built):
    shutil.rmtree(built / "github" / "submission", ignore_errors=True)
    planted = {f"{name}.py": "raise SystemExit('a planted file ran')\n" for name in PLANTED}
    checkout = repository(built / "github" / "submission", {"tiny.py": ADDS, **planted})
    done = step(installed, workflow, "Judge", built / "github")
    assert done.returncode == 0, done.stderr
    feedback = Path(installed.environment["GITHUB_STEP_SUMMARY"]).read_text(encoding="utf-8")
    assert feedback.startswith("## tiny: 4 / 10 + 2 bonus\n")
    assert "| ✗ | double | 0 / 6 |\n| ✓ | quadruple | 4 / 4 |\n| ✓ | counter.add (bonus) | 2 / 2 |" in feedback
    assert "Likely cause: It adds two instead of multiplying by two." in feedback
    assert "Sandbox: bubblewrap" in feedback
    for hidden in ("test_hidden", "assert_matches", "rng", "Traceback", "solutions", str(built)):
        assert hidden not in feedback
    result = json.loads((installed.temp / "result.json").read_text())
    assert (result["student"], result["score"], result["bonus"]) == ("backprop-kim", 4, 2)
    assert (
        step(
            installed, workflow, "Hand the feedback out", built / "github", **{"secrets.STUDENTS_TOKEN": "t"}
        ).returncode
        == 0
    )
    head = subprocess.run(["git", "-C", checkout, "rev-parse", "HEAD"], capture_output=True, text=True, check=True)
    told = installed.calls.read_text().splitlines()[-1]
    assert told.startswith(f"gh api --silent repos/course/backprop-kim/commits/{head.stdout.strip()}/comments")
    assert told.endswith(f"body=@{installed.temp}/feedback.md")


@pytest.mark.slow
def test_a_fault_of_the_grader_fails_the_job_and_writes_no_points(installed, workflow, built):
    suite = built / "github" / "judges" / "tiny" / "course" / "solutions" / "tiny" / "test_hidden_tiny.py"
    good = suite.read_text()
    shutil.rmtree(built / "github" / "submission", ignore_errors=True)
    repository(built / "github" / "submission", {"tiny.py": RIGHT})
    suite.write_text(good.replace("x = float(rng.normal())", "x = float(rng.no_such_method())"))
    try:
        done = step(installed, workflow, "Judge", built / "github")
    finally:
        suite.write_text(good)
    assert done.returncode == 1
    assert "The grader failed, not the student's code." in done.stdout
    assert "no_such_method" in done.stderr
    assert not any(line.startswith("::") for line in (done.stdout + done.stderr).splitlines())
    assert not (installed.temp / "result.json").exists()


def test_the_commands_of_the_page_do_what_it_says(tmp_path):
    write_tiny_course(tmp_path / "course")
    runner = Runner(tmp_path / "runner")
    subprocess.run(["git", "init", "-q", "--bare", tmp_path / "origin"], check=True)
    subprocess.run(
        ["git", "clone", "-q", tmp_path / "origin", tmp_path / "classroom50"], check=True, capture_output=True
    )
    (tmp_path / "classroom50" / "dl").mkdir()
    page = (Path(__file__).parents[2] / "docs" / "classroom50.md").read_text(encoding="utf-8")
    path = f"{runner.bin}:{Path(sys.executable).parent}:{os.environ['PATH']}"
    blocks = re.findall(r"```sh\n(.*?)```", page, re.DOTALL)
    assert len(blocks) == 7
    for block in blocks:
        commands = block.replace("08_backprop", "tiny").replace("08-backprop", "tiny")
        done = runner.run(["bash", "-ec", commands], tmp_path / "course", **IDENTITY, PATH=path)
        assert done.returncode == 0, f"{block}\n{done.stderr}"
    listed = ["git", "-C", tmp_path / "origin", "ls-tree", "-r", "--name-only", "HEAD"]
    pushed = subprocess.run(listed, capture_output=True, text=True, check=True).stdout.splitlines()
    assert {"dl/autograders/tiny/autograder.py", "dl/autograders/tiny/judge/settings.json"} <= set(pushed)
    calls = [line.split() for line in runner.calls.read_text().splitlines()]
    assert ["gh", "repo", "create", "COURSE/judges", "--private", "--source", "release/github", "--push"] in calls
    inputs = set(workflow_of(tmp_path / "course" / "release")[True]["workflow_dispatch"]["inputs"])
    assert set(re.findall(r"-f (\w+)=", page)) == inputs
    ours = tmp_path / "course" / "release" / "github"
    tracked = subprocess.run(["git", "-C", ours, "ls-files"], capture_output=True, text=True, check=True).stdout
    assert "judges/tiny/course/solutions/tiny/test_hidden_tiny.py" in tracked
    assert ".github/workflows/autograde.yml" in tracked


# --- Classroom 50 -----------------------------------------------------------------------------------------------------


def autograde(machine, built, folder, files, *, judge):
    """Run autograder.py in a checkout, as Classroom 50's runner does; return how it ended, and the checkout."""
    bundle = folder / "bundle"
    shutil.copytree(built / "classroom50" / "tiny" / "autograders" / "tiny", bundle)
    if judge:
        shutil.copytree(built / "classroom50" / "tiny" / "judge", bundle / "judge")
    checkout = repository(folder / "checkout", files)
    return machine.run([sys.executable, bundle / "autograder.py"], checkout, **ENVIRONMENT), checkout


@pytest.fixture
def judged(runner, built, tmp_path):
    """Runs what autograder.py runs in the end, with this environment's engine."""

    def run(files):
        checkout = repository(tmp_path / "checkout", files)
        judge = built / "classroom50" / "tiny" / "judge"
        command = [sys.executable, "-P", "-m", "autograder.hosts.classroom50", judge, checkout]
        return runner.run(command, judge, **ENVIRONMENT), checkout

    return run


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "scores", "exact"),
    [(RIGHT, [6, 4], ("10", "2")), (A_THIRD, [2, 4], ("6", "2")), ("def double(x)\n", [0, 0], ("0", "0"))],
    ids=["all right", "a part", "nothing that loads"],
)
def test_the_result_has_the_form_that_classroom_50_reads(judged, text, scores, exact):
    done, checkout = judged({"tiny.py": text, "result.json": '{"score": 999}'})
    assert done.returncode == 0, done.stdout + done.stderr
    result = json.loads((checkout / "result.json").read_text())
    assert result["schema"] == "classroom50/result/v1"
    assert (result["classroom"], result["assignment"], result["owner"]) == ("dl", "tiny", "kim")
    assert result["assignment_type"] == "individual"
    assert result["submission"] == ENVIRONMENT["SUBMISSION_TAG"]
    assert result["datetime"] == "2026-11-01T10:00:00Z"
    assert all(result[name].startswith("https://") for name in ("commit", "release", "review"))
    assert [test["test-name"] for test in result["tests"]] == ["double", "quadruple"]
    assert [test["score"] for test in result["tests"]] == scores
    assert [test["max-score"] for test in result["tests"]] == [6, 4]
    assert [test["passed"] for test in result["tests"]] == [scores[0] == 6, scores[1] == 4]
    assert (result["score"], result["max-score"]) == (sum(scores), 10)
    for number in (result["score"], result["max-score"], *scores):
        assert type(number) is int
    assert (result["exact"]["score"], result["exact"]["bonus"]) == exact
    assert (checkout / "release-body.md").read_text().startswith(f"## tiny: {exact[0]} / 10")
    assert done.stdout.splitlines()[-1].startswith(f"tiny: {sum(scores)}/10; sandbox: bubblewrap")


@pytest.mark.slow
@pytest.mark.skipif(
    importlib.util.find_spec("ensurepip") is None,
    reason="autograder.py makes an environment with venv, for which this Python lacks ensurepip (Debian: python3-venv)",
)
def test_autograder_py_installs_the_judge_and_runs_nothing_else_that_a_student_committed(installed, built, tmp_path):
    planted = {f"{name}.py": "raise SystemExit('a planted file ran')\n" for name in PLANTED}
    done, checkout = autograde(installed, built, tmp_path, {"tiny.py": WITHOUT_BONUS, **planted}, judge=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads((checkout / "result.json").read_text())["score"] == 10


@pytest.mark.slow
def test_a_fault_of_the_grader_is_an_error_there_and_the_log_tells_nothing_of_the_suite(judged, built):
    suite = built / "classroom50" / "tiny" / "judge" / "course" / "solutions" / "tiny" / "test_hidden_tiny.py"
    good = suite.read_text()
    suite.write_text(good.replace("x = float(rng.normal())", "x = float(rng.no_such_method())"))
    try:
        done, checkout = judged({"tiny.py": RIGHT, "result.json": '{"score": 999}'})
    finally:
        suite.write_text(good)
    assert done.returncode == 1
    assert "The grader failed, not the student's code." in done.stdout
    assert "no_such_method" not in done.stdout + done.stderr
    assert not (checkout / "result.json").exists()


def test_the_hidden_suite_is_not_beside_what_classroom_50_publishes(runner, built, tmp_path):
    published = [path.name for path in (built / "classroom50" / "tiny" / "autograders").rglob("*") if path.is_file()]
    assert published == ["autograder.py"]
    done, checkout = autograde(runner, built, tmp_path, {"tiny.py": RIGHT}, judge=False)
    assert done.returncode == 1
    assert done.stdout.startswith("There is no judge in /opt/autograder/tiny or ")
    assert not (checkout / "result.json").exists()


def test_halves_are_rounded_up():
    assert [half_up(points) for points in (0, 0.49, 0.5, 1.5, 2.4999, 2.5, 10)] == [0, 0, 1, 2, 2, 3, 10]


@pytest.mark.parametrize("text", ["plain", "```\n<img src=x> @everyone", "a ````` b", "`"])
def test_no_text_of_a_student_leaves_its_fence(text):
    first, body, last = fenced(text)
    assert body == text
    assert first == f"{last}text"
    assert set(last) == {"`"}
    assert last not in text
