"""What a student reads is there in English and in Korean: handouts, hints, titles of checks, sentences on mistakes."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from autograder.config import find_course
from autograder.variants import read_variants

COURSE = find_course(Path(__file__).parents[2])
HANGUL = re.compile("[가-힣]")
SENTENCE = re.compile(r"[a-z]{2,},? [a-z]+,? [a-z]+")  # three words in a row: no name, no expression
every_assignment = pytest.mark.parametrize("name", [listed.id for listed in COURSE.assignments])


def headings(path):
    """The numbers of a handout's sections."""
    return re.findall(r"^## ([\d.]+) ", path.read_text(encoding="utf-8"), re.MULTILINE)


@every_assignment
def test_the_handout_has_the_same_sections_in_both(name):
    folder = COURSE.assignment(name).folder
    english, korean = headings(folder / "README.md"), headings(folder / "README.ko.md")
    assert english
    assert korean == english
    assert {question.handout for question in COURSE.assignment(name).questions} <= set(english)


@every_assignment
def test_titles_and_hints_are_in_both(name):
    assignment = COURSE.assignment(name)
    assert HANGUL.search(assignment.title_ko)
    for question in assignment.questions:
        assert question.hint
        assert HANGUL.search(question.hint_ko), question.id


@every_assignment
def test_every_check_has_a_title_in_both(name):
    assignment = COURSE.assignment(name)
    for suite in [*assignment.suites, *assignment.folder.glob("test_*.py")]:
        for node in ast.parse(suite.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                lines = (ast.get_docstring(node) or "").splitlines()
                korean = [line for line in lines if line.startswith("ko: ")]
                assert lines, node.name
                assert len(korean) == 1, node.name
                assert HANGUL.search(korean[0]), node.name


@every_assignment
def test_every_mistake_is_explained_in_both(name):
    for mistake in read_variants(COURSE.assignment(name), "mistakes"):
        assert HANGUL.search(mistake.about.ko), mistake.id
        assert not HANGUL.search(mistake.about.en), mistake.id


def strings(path):
    """The texts in a Python file, f-strings among them as far as they are constant, without its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(part.value if isinstance(part, ast.Constant) else "…" for part in node.values)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            inside.add(id(node.value))  # a docstring; a walk meets a parent before its children
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inside:
            yield node.value


@every_assignment
def test_what_a_self_check_says_is_in_both(name):
    for suite in COURSE.assignment(name).folder.glob("test_*.py"):
        for text in strings(suite):
            if SENTENCE.search(text):
                english, _, korean = text.partition("\nko: ")
                assert HANGUL.search(korean), text
                assert not HANGUL.search(english), text
