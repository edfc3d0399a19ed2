"""A master notebook for `otter assign`, and beside it what students get and what judges."""

from __future__ import annotations

import json
import shutil
import sys
from typing import TYPE_CHECKING

from autograder.files import write_whole
from autograder.targets.bundle import course_files, engine_files
from autograder.targets.notebook import as_cell, as_notebook, handout_languages, parts
from autograder.targets.skeleton import marked_lines, stub_lines
from autograder.targets.student import notebook_files

if TYPE_CHECKING:
    from pathlib import Path

    from autograder.config import Assignment, Question
    from autograder.records import Json
    from autograder.targets.notebook import Part

PLUGIN = "autograder.hosts.otter.JudgePlugin"
JUDGE = "judge"  # the folder with engine and course; it goes into the autograder's zip and to no student
_THERE = f"/autograder/source/files/{JUDGE}"  # where Gradescope has it when it installs what is required
# What a test file of otter's does when the plugin, which judges, was taken out of its configuration.
_PLACEHOLDER = f"""\
\"\"\" # BEGIN TEST CONFIG
points: {{points}}
hidden: true
\"\"\" # END TEST CONFIG
def judged():
    raise RuntimeError("nothing was judged: otter_config.json lacks the plugin {PLUGIN}")"""


def build_otter(assignment: Assignment, release: Path) -> list[Path]:
    """Write a folder under `otter/` in `release` for each language of the handout: `<id>/`, and `<id>_ko/` in Korean.

    Returns:
        The paths of the master notebooks.
    """
    return [_build(assignment, release / "otter", language) for language in handout_languages(assignment)]


def _build(assignment: Assignment, into: Path, language: str) -> Path:
    folder = into / (assignment.id if language == "en" else f"{assignment.id}_{language}")
    for kept in (JUDGE, "data"):  # what was removed from the course is not to judge on, nor to go out
        shutil.rmtree(folder / kept, ignore_errors=True)
    judge = {**engine_files(), **course_files(assignment)}
    requirements = judge.pop("requirements.txt").decode()
    theirs = notebook_files(assignment, language)
    name = f"{assignment.id}.ipynb"
    for ours in (name, "requirements.txt"):
        del theirs[ours]
    files = theirs | {f"{JUDGE}/{path}": content for path, content in judge.items()}
    files["requirements.txt"] = _from_there(requirements).encode()
    files[name] = _master(assignment, list(theirs), language).encode()
    for path, content in files.items():
        write_whole(folder / path, content)
    return folder / name


def _from_there(requirements: str) -> str:
    """Return requirements that name files of this folder by where the host will have them."""
    return requirements.replace("-c ", f"-c {_THERE}/").replace("./", f"{_THERE}/")


def _master(assignment: Assignment, theirs: list[str], language: str) -> str:
    texts = {
        name: _in_otters_markers((assignment.solution / name).read_text(encoding="utf-8"), assignment)
        for name in assignment.modules
    }
    cells = [_raw("assignment-config", _settings(assignment, theirs, language))]
    for part in parts(assignment, texts, language):
        cells += _cells(part)
    return as_notebook(cells, assignment, language)


def _settings(assignment: Assignment, theirs: list[str], language: str) -> str:
    """Return the ASSIGNMENT CONFIG cell; its values are JSON, which is YAML."""
    settings = {
        # students need no otter, and hand in the notebook itself
        "init_cell": False,
        "export_cell": False,
        "tests": {"ok_format": False},
        "strip_solutions_from_all_cells": True,
        "files": list(dict.fromkeys(name.partition("/")[0] for name in theirs)),
        "autograder_files": [JUDGE],
        "requirements": "requirements.txt",
        "python_version": f"{sys.version_info.major}.{sys.version_info.minor}",
        "plugins": [{PLUGIN: {"assignment": assignment.id, "language": language}}],
        # students read their feedback when the grades are published
        "generate": {"show_hidden": True, "force_public_test_summary": False},
    }
    lines = [f"{key}: {json.dumps(value)}" for key, value in settings.items()]
    return "\n".join(["# ASSIGNMENT CONFIG", *lines])


def _cells(part: Part) -> list[Json]:
    """Return a part as otter wants it: around the check of a question stands what otter calls a question."""
    if part.question is None:
        return [as_cell(part)]
    return [
        _raw(f"{part.name}-begins", _question(part.question)),
        as_cell(part),
        _raw(f"{part.name}-tests", "# BEGIN TESTS"),
        {**as_cell(part), "id": f"{part.name}-test", "source": _PLACEHOLDER.format(points=part.question.points)},
        _raw(f"{part.name}-tests-end", "# END TESTS"),
        _raw(f"{part.name}-ends", "# END QUESTION"),
    ]


def _question(question: Question) -> str:
    return f"# BEGIN QUESTION\nname: {question.id}\npoints: {question.points}\ncheck_cell: false"


def _raw(name: str, text: str) -> Json:
    return {"cell_type": "raw", "id": name, "metadata": {}, "source": text}


def _in_otters_markers(text: str, assignment: Assignment) -> str:
    """Return a module of the reference with otter's markers, such that students see the skeleton's stubs."""
    stubs, stub, result = stub_lines(text, assignment), None, []
    for number, (what, line) in enumerate(marked_lines(text), 1):
        indent = line[: len(line) - len(line.lstrip())]
        if what == "begin":
            stub = stubs.get(number)
            result.append(f"{indent}# BEGIN SOLUTION NO PROMPT")
        elif what == "end":
            result.append(f"{indent}# END SOLUTION")
            if stub is not None:  # in otter's own copy the prompt is a string that nothing reads
                result += [f'{indent}"""  # BEGIN PROMPT', stub, f'{indent}"""  # END PROMPT']
        else:
            result.append(line)
    return "\n".join(result) + "\n"
