"""The commands of docs/jupyter.md, run as they are written there."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from kit_notebooks import fill_in, sit_down

from autograder.config import find_course

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "jupyter.md").read_text(encoding="utf-8")
COURSE = find_course(ROOT)


def commands(heading):
    """The lines of the shell block under a heading."""
    block = re.search(r"```sh\n(.*?)```", TEXT[TEXT.index(f"## {heading}") :], re.DOTALL)
    assert block, heading
    return block[1].splitlines()


@pytest.mark.slow
def test_the_way_from_nothing_to_grades_is_as_the_page_says(tmp_path):
    course = tmp_path / "course"
    for name in ("assignments/01_perceptron", "solutions/01_perceptron"):
        shutil.copytree(ROOT / name, course / name, ignore=shutil.ignore_patterns("__pycache__"))
    listed = '[[assignments]]\nid = "01_perceptron"\n'
    (course / "course.toml").write_text(f'title = "Example"\npackages = ["common"]\ndrawing = ["matplotlib"]\n{listed}')

    def run(command, folder):
        own = {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
        done = subprocess.run(
            command, shell=True, cwd=folder, env=os.environ | own, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"

    [build] = commands("As the instructor: build and hand out")
    run(build, course)
    install, unzip, enter, begin = commands("As a student: from the zip to the hand-in")
    needed = (course / "assignments/01_perceptron/assignment.toml").read_text(encoding="utf-8")
    assert install.split()[:3] == ["pip", "install", "jupyterlab"]
    assert {"numpy", "pytest", "matplotlib"} <= set(install.split()), needed
    zipped = course / "release/student" / unzip.split()[1]
    shutil.copy(zipped, tmp_path)
    shutil.unpack_archive(tmp_path / unzip.split()[1], tmp_path)  # as `unzip` does, which is not everywhere
    folder = tmp_path / enter.split()[1]
    notebook = folder / begin.split()[-1]
    assert begin.startswith("jupyter lab ")  # test_browser.py does
    with sit_down(folder) as student:
        student.begin(folder)
        student.run("def AND(x1, x2):\n    return x1 / 0")
        said = student.run('check("and")')
    shown = re.search(r"   == Self-check ==\n(.*?)   ```", TEXT, re.DOTALL)[0].partition("   ```")[0]
    shown = re.sub(r"^   ", "", shown, flags=re.MULTILINE)
    assert re.sub(r"In\[\d+\]", "In[5]", said).startswith(shown)

    fill_in(notebook, COURSE.assignment("01_perceptron"))
    (course / "SUBMISSIONS").mkdir()
    shutil.copy(notebook, course / "SUBMISSIONS" / "kim_minji.ipynb")
    for command in commands("As the instructor: grade"):
        run(command, course)
    results = json.loads((course / "OUT/results.json").read_text(encoding="utf-8"))
    [graded] = results["submissions"]
    assert (graded["student"], graded["score"], graded["bonus"]) == ("kim_minji", graded["max_score"], 5)
    assert (course / "release/feedback/01_perceptron/kim_minji/index.html").is_file()
