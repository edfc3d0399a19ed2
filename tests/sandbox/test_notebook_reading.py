"""A notebook's code is taken apart in the sandbox, and what comes out of there is believed only in its form."""

from __future__ import annotations

import pytest

from autograder.intake import notebook
from autograder.messages import sentence
from autograder.records import Cell, Notebook

CELLS = (
    Cell(number=1, kind="code", text="import os\nprint(os.getcwd())"),
    Cell(number=3, kind="code", text="def double(x):\n    return 2 * x"),
)


@pytest.fixture
def read(tiny, machine):
    return lambda *cells: notebook.read_code(Notebook(name="kim.ipynb", cells=cells or CELLS), tiny, machine)


def test_what_is_asked_for_comes_out_with_its_cells(read):
    found = read()
    assert found.sources == {"tiny": "def double(x):\n    return 2 * x\n"}
    assert found.origin == [(3, 1), (3, 2)]
    assert "kim.ipynb does not define quadruple in any cell." in [sentence(note, "en") for note in found.notes]


@pytest.mark.parametrize(
    "answer",
    [
        "None",
        "{'text': 3, 'origin': [], 'notes': []}",
        "{'text': '', 'origin': [[1]], 'notes': []}",
        "{'text': '', 'origin': [], 'notes': [['grader_fault', {}]]}",
        "{'text': '', 'origin': [], 'notes': [['cell_missing', {'name': [1]}]]}",
        "1 / 0",
        "__import__('os').abort()",
    ],
)
def test_a_text_that_took_over_the_parser_gets_a_sentence_and_no_code(read, monkeypatch, answer):
    monkeypatch.setattr(notebook, "_gather_text", lambda: f"def gather(cells, wanted):\n    return {answer}\n")
    found = read()
    assert found.sources == {}
    said = sentence(found.broken["tiny"], "en")
    assert said.startswith("kim.ipynb is not a readable notebook: its code ends the parser")
