"""Each lab runs with the reference, as a student has it in the kit, and with a skeleton it says what is missing."""

from __future__ import annotations

import io
import json
import re
import zipfile
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from autograder.config import find_course
from autograder.targets import build_kits

COURSE = find_course(Path(__file__).parents[2])
STREAMS = ("stdout", "stderr")
every_lab = pytest.mark.parametrize("name", [listed.id for listed in COURSE.assignments])
SECONDS_A_CELL = 600
# What a lab prints of the thousand digits that its network never saw has to be at least this.
LEAST_PERCENT = {"12_convnet": 96.0}


@pytest.fixture
def kit(tmp_path, monkeypatch):
    """Unpack a kit, and return its folder."""
    monkeypatch.delenv("MNIST", raising=False)

    def unpack(name):
        path = build_kits(COURSE.assignment(name), tmp_path)[0]
        zipfile.ZipFile(io.BytesIO(path.read_bytes())).extractall(tmp_path)
        return tmp_path / name

    return unpack


def run(folder):
    """Run the lab of a kit in its folder; returns the notebook with its outputs."""
    notebook = nbformat.read(folder / "lab.ipynb", as_version=4)
    place = {"metadata": {"path": str(folder)}}
    return NotebookClient(notebook, timeout=SECONDS_A_CELL, kernel_name="python3", resources=place).execute()


@every_lab
def test_a_lab_is_kept_without_its_outputs(name):
    notebook = nbformat.read(COURSE.assignment(name).folder / "lab.ipynb", as_version=4)
    nbformat.validate(notebook)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            assert (cell.outputs, cell.execution_count) == ([], None)
    assert len({cell.id for cell in notebook.cells}) == len(notebook.cells)


@every_lab
def test_a_lab_explains_itself_in_both_languages(name):
    notebook = json.loads((COURSE.assignment(name).folder / "lab.ipynb").read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            text = "".join(cell["source"])
            assert re.search("[가-힣]", text), text
            assert re.search("[A-Za-z]{3}", text), text


@pytest.mark.slow
@every_lab
def test_a_lab_runs_with_the_reference(name, kit):
    folder = kit(name)
    for module, text in COURSE.assignment(name).reference_sources().items():
        (folder / f"{module}.py").write_text(text, encoding="utf-8")
    notebook = run(folder)
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    assert sum("image/png" in output.get("data", {}) for output in outputs) >= 3
    printed = {kind: "".join(output.text for output in outputs if output.get("name") == kind) for kind in STREAMS}
    assert not printed["stderr"]
    if name in LEAST_PERCENT:
        [reached] = re.findall(r"^held-out accuracy: ([\d.]+)% \(", printed["stdout"], re.MULTILINE)
        assert float(reached) >= LEAST_PERCENT[name]


@pytest.mark.slow
@every_lab
def test_a_lab_stops_at_the_first_stub_and_names_it(name, kit):
    assignment = COURSE.assignment(name)
    with pytest.raises(CellExecutionError) as stopped:
        run(kit(name))
    assert stopped.value.ename == "NotImplementedError"
    named = re.fullmatch(r"([\w.]+) is still a stub; see section [\d.]+ of the handout", stopped.value.evalue)
    assert named
    assert named[1] in {name for question in assignment.questions for name in question.defines}
