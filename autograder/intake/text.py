"""Makes text of what was handed in: decodes files, and reads a notebook's cells."""

from __future__ import annotations

import codecs
import io
import json
import tokenize
from typing import Any

from autograder.intake.files import MAX_FILE, unreadable
from autograder.records import Cell, Finding, Notebook, Source

ENCODINGS = frozenset({"utf-8", "utf-8-sig", "ascii", "iso8859-1", "cp949", "euc_kr", "cp1252"})
MAX_CELLS = 5000
LAB_TAG = "skip-execution"  # where a program runs a whole notebook, it leaves these cells out
_LAB = "lab"
METADATA = "autograder"  # key of a cell's metadata: this is a cell for the student's code


def read_source(name: str, data: bytes) -> Source:
    """Decode a .py file as Python itself would, from a short list of encodings."""
    if b"\0" in data:
        return _problem("nul_byte", file=name, line=data[: data.index(b"\0")].count(b"\n") + 1)
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    except SyntaxError:
        line = _first_bad_line(data)
        return _problem("not_utf8", file=name, line=line) if line else _problem("bad_encoding", file=name, encoding="?")
    if codecs.lookup(encoding).name.replace("-", "_") not in {known.replace("-", "_") for known in ENCODINGS}:
        return _problem("bad_encoding", file=name, encoding=encoding)
    try:
        return Source(text=data.decode(encoding).replace("\r\n", "\n").replace("\r", "\n"))
    except UnicodeDecodeError:
        return _problem("not_utf8", file=name, line=_first_bad_line(data) or 1)


def read_notebook(name: str, data: bytes) -> Notebook:
    """Read the cells of a notebook that may hold code; outputs and what else is in it do not count.

    Raises:
        IntakeError: where the file is no notebook, or holds more text than a module may.
    """
    cells = []
    for number, cell in enumerate(_cells(name, data), 1):
        kind, text = cell.get("cell_type"), _cell_text(cell).encode(errors="replace").decode()
        if kind == "code":
            cells.append(Cell(number=number, kind=_LAB if _is_lab(cell) else kind, text=text))
        elif kind in {"markdown", "raw"} and _is_ours(cell):
            cells.append(Cell(number=number, kind=kind, text=text))
    if sum(len(cell.text) for cell in cells) > MAX_FILE:
        raise unreadable("too_large", file=name, limit=MAX_FILE // 1000)
    return Notebook(name=name, cells=tuple(cells))


def _is_ours(cell: dict[str, Any]) -> bool:
    metadata = cell.get("metadata")
    return isinstance(metadata, dict) and isinstance(metadata.get(METADATA), dict)


def _is_lab(cell: dict[str, Any]) -> bool:
    metadata = cell.get("metadata")
    tags = metadata.get("tags") if isinstance(metadata, dict) else None
    return isinstance(tags, list) and LAB_TAG in tags


def _cells(name: str, data: bytes) -> list[Any]:
    try:
        notebook = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise unreadable("bad_notebook", file=name, reason=type(error).__name__) from None
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if cells is None and isinstance(notebook, dict):  # nbformat 3 keeps cells in worksheets
        sheets = notebook.get("worksheets")
        sheets = [sheet for sheet in sheets if isinstance(sheet, dict)] if isinstance(sheets, list) else []
        cells = [cell for sheet in sheets if isinstance(sheet.get("cells"), list) for cell in sheet["cells"]] or None
    if not isinstance(cells, list) or len(cells) > MAX_CELLS:
        raise unreadable("bad_notebook", file=name, reason="it has no list of cells, or too many")
    return [cell if isinstance(cell, dict) else {} for cell in cells]


def _cell_text(cell: dict[str, Any]) -> str:
    text = cell.get("source", cell.get("input", ""))
    if isinstance(text, list):
        text = "".join(part for part in text if isinstance(part, str))
    return text if isinstance(text, str) else ""


def _first_bad_line(data: bytes) -> int:
    for number, line in enumerate(data.split(b"\n"), 1):
        try:
            line.decode()
        except UnicodeDecodeError:
            return number
    return 0


def _problem(kind: str, **values: str | int) -> Source:
    return Source(problem=Finding(kind=kind, values=values))
