"""Notebooks as they are handed in: filled in, and then copied, deleted, moved and retyped."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import nbformat
import pytest
from kit_notebooks import fill_in
from tiny_course import write_tiny_course

from autograder.config import find_course
from autograder.exports import message
from autograder.messages import sentence
from autograder.pipeline import Grader
from autograder.records import Outcome, Status

COURSE = find_course(Path(__file__).parents[2])


@pytest.fixture(scope="module")
def tiny_grader(tmp_path_factory):
    """Grades notebooks of the tiny assignment."""
    root = write_tiny_course(tmp_path_factory.mktemp("course"))
    with Grader(find_course(root).assignment("tiny"), seed=1) as grader:
        yield grader


@pytest.fixture
def graded(tiny_grader, tmp_path):
    """Fills the tiny notebook in, lets `change` change it, and grades it; returns the result and its sentences."""

    def grade(change=None):
        path = tmp_path / "tiny.ipynb"
        fill_in(path, tiny_grader.assignment)
        notebook = json.loads(path.read_text(encoding="utf-8"))
        notebook = (change and change(notebook)) or notebook
        path.write_text(json.dumps(notebook), encoding="utf-8")
        result = tiny_grader.grade("kim", path)
        assert result.status is Status.GRADED
        return result, {language: [sentence(note, language) for note in result.notes] for language in ("en", "ko")}

    return grade


def full(result):
    return (result.score, result.bonus) == (10, 2)


def at(notebook, name):
    """Where a cell is in a notebook."""
    return [cell["id"] for cell in notebook["cells"]].index(name)


def test_a_notebook_that_is_filled_in_gets_full_marks_and_no_words_but_one(graded):
    result, said = graded()
    assert full(result)
    assert said["en"] == ["The code cells of tiny.ipynb were taken as tiny.py."]


def test_a_copied_cell_the_one_that_is_filled_in_counts_and_it_is_said(graded):
    def copied(notebook):
        stub = copy.deepcopy(notebook["cells"][at(notebook, "double")])
        stub["source"] = "def double(x):\n    raise NotImplementedError('double is still a stub')"
        notebook["cells"].append(stub)

    result, said = graded(copied)
    assert full(result)
    assert said["en"][1].startswith("tiny.ipynb defines double 2 times; what counts is in cell ")
    assert said["ko"][1] != said["en"][1]


def test_of_two_cells_that_are_filled_in_the_last_counts_as_in_the_notebook(graded):
    def wrong(notebook):
        notebook["cells"].append({"cell_type": "code", "source": "def double(x):\n    return x", "metadata": {}})

    result, said = graded(wrong)
    assert result.score == 4  # quadruple, with our double
    assert "defines double 2 times; what counts is in cell" in said["en"][1]


def test_a_deleted_cell_is_missed_and_the_rest_is_graded(graded):
    result, said = graded(lambda notebook: notebook["cells"].pop(at(notebook, "double")) and None)
    assert (result.score, result.bonus) == (4, 2)
    assert said["en"][1] == "tiny.ipynb does not define double in any cell."
    assert said["ko"][1] == "tiny.ipynb의 어느 셀에도 double의 정의가 없습니다."


def test_cells_in_another_order_are_worth_the_same(graded):
    result, _ = graded(lambda notebook: notebook["cells"].reverse())
    assert full(result)


@pytest.mark.parametrize("kind", ["markdown", "raw"])
def test_a_cell_that_became_something_else_is_taken_as_code_and_it_is_said(graded, kind):
    def retyped(notebook):
        notebook["cells"][at(notebook, "double")] |= {"cell_type": kind}

    result, said = graded(retyped)
    assert full(result)
    assert said["en"][1].endswith(f" is a {kind} cell; it was taken as code.")
    assert said["ko"][1] != said["en"][1]


def test_lines_for_a_shell_are_left_out_and_counted(graded):
    def with_shell(notebook):
        cell = notebook["cells"][at(notebook, "double")]
        cell["source"] = f"!rm -rf no-such-folder\n%load_ext autoreload\n{cell['source']}\n!ls no-such-folder"

    result, said = graded(with_shell)
    assert full(result)
    assert said["en"][1] == "3 lines of tiny.ipynb for the notebook only (%, !, get_ipython) were left out."


def test_a_cell_that_python_cannot_read_costs_its_own_question_alone(graded):
    def broken(notebook):
        notebook["cells"][at(notebook, "double")]["source"] = "# mine\ndef double(x)\n    return 2 * x"

    result, said = graded(broken)
    assert (result.score, result.bonus) == (4, 2)
    assert "line 2 cannot be read by Python: expected ':'; the cell was left out." in said["en"][1]


def test_the_format_of_jupyter_before_2015_is_read(graded):
    def converted(notebook):
        return json.loads(nbformat.v3.writes_json(nbformat.convert(nbformat.from_dict(notebook), 3)))

    result, _ = graded(converted)
    assert full(result)


def test_metadata_that_another_program_threw_away_is_not_missed(graded):
    def bare(notebook):
        for cell in notebook["cells"]:
            cell["metadata"] = {}
            cell.pop("id")
        return {"cells": notebook["cells"], "nbformat": 4, "nbformat_minor": 2, "metadata": {}}

    result, _ = graded(bare)
    assert full(result)


def test_what_was_tried_out_is_not_run(graded):
    def tried(notebook):
        for text in ("while True:\n    double(1)", "double('x' * 10**9)", "raise SystemExit", "1 / 0", "import torch"):
            notebook["cells"].append({"cell_type": "code", "source": text, "metadata": {}, "outputs": []})

    result, said = graded(tried)
    assert full(result)
    assert len(said["en"]) == 1


def test_outputs_do_not_count_however_large(graded):
    def printed(notebook):
        output = {"output_type": "stream", "name": "stdout", "text": "x" * 100_000_000}
        notebook["cells"][at(notebook, "double")]["outputs"] = [output]

    result, _ = graded(printed)
    assert full(result)


@pytest.mark.slow
@pytest.mark.parametrize("name", [listed.id for listed in COURSE.assignments])
def test_the_kit_filled_in_with_the_reference_gets_full_marks(name, tmp_path):
    assignment = COURSE.assignment(name)
    fill_in(tmp_path / f"{name}.ipynb", assignment, "ko")
    with Grader(assignment, seed=1) as grader:
        result = grader.grade("kim", tmp_path / f"{name}.ipynb")
    lost = {
        check.id: check.finding
        for question in result.questions
        for check in question.checks
        if check.outcome is not Outcome.PASSED
    }
    assert not lost
    assert result.score == result.max_score
    assert result.bonus == sum(question.points for question in assignment.questions if question.bonus)
    assert len(result.notes) == 1, message(result, "en")
