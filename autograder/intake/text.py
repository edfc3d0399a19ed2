"""Makes source text of what was handed in: decodes files, and gathers a notebook's code cells."""

from __future__ import annotations

import codecs
import io
import json
import re
import tokenize
from typing import Any

from autograder.intake.files import MAX_FILE, unreadable
from autograder.records import Finding, Source

ENCODINGS = frozenset({"utf-8", "utf-8-sig", "ascii", "iso8859-1", "cp949", "euc_kr", "cp1252"})
MAX_CELLS = 5000
_MAGIC_LINE = re.compile(
    r"^\s*%%?[a-zA-Z]\w*(\s|$)"  # %matplotlib inline
    r"|^\s*!"  # !pip install
    r"|^\s*\?{1,2}[\w.]+\s*$|^\s*[\w.]+\?{1,2}\s*$"  # ?np.dot, np.dot?
    r"|^\s*[\w,][\w, ]*=\s*(%[a-zA-Z]|!)"  # files = !ls
    r"|\bget_ipython\(\)"
)


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


def read_notebook(name: str, data: bytes) -> tuple[Source, list[Finding]]:
    """Gather the code cells of a notebook, top to bottom, as one module's source.

    Lines that only a notebook understands are left out. Imports of the assignment's own modules, whose contents are in
    the notebook itself, are the worker's to see to (`worker.ModuleFinder`).

    Raises:
        IntakeError: where the file is no notebook.
    """
    texts = [_cell_text(cell) for cell in _code_cells(name, data)]
    if sum(map(len, texts)) > MAX_FILE:
        return _problem("too_large", file=name, limit=MAX_FILE // 1000), []
    lines: list[str] = []
    left_out = 0
    for text in texts:
        if text.lstrip().startswith("%%"):  # a cell in another language, or timed: not a definition of its own
            left_out += len(text.splitlines())
            continue
        for line in text.splitlines():
            if _MAGIC_LINE.search(line):
                left_out += 1
                # a line of its own block may be needed to keep the block whole
                line = " " * (len(line) - len(line.lstrip())) + "pass"
            lines.append(line)
        lines.append("")
    text = "\n".join(lines)
    if "\0" in text:
        return _problem("nul_byte", file=name, line=text[: text.index("\0")].count("\n") + 1), []
    notes = [Finding(kind="lines_left_out", values={"file": name, "count": left_out})] if left_out else []
    return Source(text=text.encode(errors="replace").decode()), notes


def _code_cells(name: str, data: bytes) -> list[Any]:
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
    return [cell for cell in cells if isinstance(cell, dict) and cell.get("cell_type") == "code"]


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
