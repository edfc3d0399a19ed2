"""Notebook kits as students have them: unpacked, filled in, and run in a kernel of their own."""

from __future__ import annotations

import contextlib
import json
import re
import zipfile
from typing import TYPE_CHECKING

import nbformat
from nbclient import NotebookClient

from autograder.targets import build_kits
from autograder.targets.notebook import as_cell, as_notebook, parts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from autograder.config import Assignment

SECONDS_A_CELL = 600
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def unpack(assignment: Assignment, language: str, into: Path) -> Path:
    """Build the kit and unpack it; return the folder that comes out of it."""
    [kit] = [path for path in build_kits(assignment, into / "release") if path.stem.endswith(f"_notebook_{language}")]
    with zipfile.ZipFile(kit) as archive:
        archive.extractall(into)
    return into / assignment.id


def answers(assignment: Assignment) -> dict[str, str]:
    """File name to text of the reference, as `parts` takes it."""
    return {name: (assignment.solution / name).read_text(encoding="utf-8") for name in assignment.modules}


def fill_in(path: Path, assignment: Assignment, language: str = "en") -> list[dict]:
    """Write the kit's notebook with the reference in it to `path`; return its cells."""
    cells = [as_cell(part) for part in parts(assignment, answers(assignment), language)]
    path.write_text(as_notebook(cells, assignment, language), encoding="utf-8")
    return cells


def cells_of(folder: Path) -> list[dict]:
    """The cells of an unpacked kit's notebook."""
    return json.loads((folder / f"{folder.name}.ipynb").read_text(encoding="utf-8"))["cells"]


class Student:
    """Somebody with a notebook open: what they run and what they see."""

    def __init__(self, client: NotebookClient) -> None:
        self._client = client

    def run(self, code: str) -> str:
        """Run a cell; return the text below it, without colours, and the tracebacks as they are."""
        cell = nbformat.v4.new_code_cell(code)
        self._client.nb.cells.append(cell)
        self._client.execute_cell(cell, len(self._client.nb.cells) - 1)
        texts = [output.get("text") or "\n".join(output.get("traceback", [])) for output in cell.outputs]
        texts += [output["data"].get("text/plain", "") for output in cell.outputs if "data" in output]
        return _COLOUR.sub("", "".join(texts))

    def begin(self, folder: Path) -> None:
        """Run the kit's first cells, up to the first that is to be written."""
        for cell in cells_of(folder):
            if "autograder" in cell["metadata"]:
                return
            if cell["cell_type"] == "code":
                said = self.run(cell["source"])
                assert not said, said


@contextlib.contextmanager
def sit_down(folder: Path) -> Iterator[Student]:
    """Start a kernel in a folder."""
    client = NotebookClient(
        nbformat.v4.new_notebook(), timeout=SECONDS_A_CELL, kernel_name="python3", allow_errors=True,
        resources={"metadata": {"path": str(folder)}},
    )  # fmt: skip
    with client.setup_kernel():
        yield Student(client)
