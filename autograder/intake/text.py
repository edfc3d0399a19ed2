"""Makes text of what was handed in: decodes files, and reads a notebook's cells."""

from __future__ import annotations

import codecs
import io
import json
import re
import tokenize
from typing import Any

from autograder.intake.files import MAX_FILE, unreadable
from autograder.records import Cell, Finding, Notebook, Source

ENCODINGS = frozenset({"utf-8", "utf-8-sig", "ascii", "iso8859-1", "cp949", "euc_kr", "cp1252"})
_COMMENT_OR_TEXT = re.compile(
    r"(?P<comment>#[^\n]*)"
    r'|"""(?:[^"\\]|\\.|"(?!""))*+(?:""")?'
    r"|'''(?:[^'\\]|\\.|'(?!''))*+(?:''')?"
    r'|"(?:[^"\\\n]|\\.)*+"?'
    r"|'(?:[^'\\\n]|\\.)*+'?",
    re.DOTALL,
)
_UNKNOWN = "\N{REPLACEMENT CHARACTER}"
MAX_CELLS = 5000
MAX_PARTS = 3_000_000  # lists, objects, texts and commas in a notebook's JSON: each becomes an object of Python
_PART = re.compile(rb'"[^"]*"?|[\[{,]')  # where no quotation mark is escaped
LAB_TAG = "skip-execution"  # where a program runs a whole notebook, it leaves these cells out
_LAB = "lab"
METADATA = "autograder"  # key of a cell's metadata: this is a cell for the student's code


def read_source(name: str, data: bytes) -> Source:
    """Decode a .py file as Python itself would, from a short list of encodings."""
    if b"\0" in data:
        pattern = {"pattern": "maybe_utf16"} if _may_be_utf16(data) else {}
        return _problem("nul_byte", file=name, line=data[: data.index(b"\0")].count(b"\n") + 1, **pattern)
    if data.lstrip().startswith(b"{") and b'"cells"' in data:
        return _problem("notebook_as_py", file=name)
    try:  # a line that is no UTF-8 may declare what it is
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data.decode(errors="replace").encode()).readline)
    except SyntaxError:
        return _problem("bad_encoding", file=name, encoding="?")
    if codecs.lookup(encoding).name.replace("-", "_") not in {known.replace("-", "_") for known in ENCODINGS}:
        return _problem("bad_encoding", file=name, encoding=encoding)
    try:
        return Source(text=_with_plain_line_ends(data.decode(encoding)))
    except UnicodeDecodeError:
        text = _with_plain_line_ends(data.decode(encoding, errors="replace"))
    if encoding.startswith("utf-8") and _only_in_comments(text):
        return Source(text=text)
    return _problem("not_utf8", file=name, line=_first_bad_line(data) or 1)


def without_package(source: Source, modules: list[str]) -> Source:
    """Import modules of the assignment by name alone, line for line: a package that they stood in is not handed on."""
    names = "|".join(map(re.escape, modules))
    text = re.sub(rf"^([ \t]*from[ \t]+)\.(?=({names})[ \t]+import\b)", r"\1", source.text, flags=re.MULTILINE)
    text = re.sub(rf"^([ \t]*)from[ \t]+\.[ \t]+(?=import[ \t]+({names})\b)", r"\1", text, flags=re.MULTILINE)
    return source.model_copy(update={"text": text})


def _with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _only_in_comments(text: str) -> bool:
    """Tell whether what could not be decoded stands in comments, where Python passes over it: Korean in cp949, say.

    Looked for without a parser, which has no business with a student's text out here.
    """
    without = _COMMENT_OR_TEXT.sub(lambda found: "" if found["comment"] else found[0], text)
    return _UNKNOWN not in without


def _may_be_utf16(data: bytes) -> bool:
    half = len(data) // 2
    mostly_nul = max(data[::2].count(0), data[1::2].count(0)) * 2 > half
    return mostly_nul or data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))


def read_notebook(name: str, data: bytes) -> Notebook:
    """Read the cells of a notebook that may hold code; outputs and what else is in it do not count.

    Raises:
        IntakeError: where the file is no notebook, or holds more text than a module may.
    """
    cells = []
    for number, cell in enumerate(_cells(name, data), 1):
        kind = cell.get("cell_type")
        if kind == "code":
            cells.append(Cell(number=number, kind=_LAB if _is_lab(cell) else kind, text=_cell_text(cell)))
        elif kind in ("markdown", "raw") and _is_ours(cell):  # no set: what a student wrote may have no hash
            cells.append(Cell(number=number, kind=kind, text=_cell_text(cell)))
    if sum(len(cell.text) for cell in cells) > MAX_FILE:
        raise unreadable("too_large", file=name, limit=MAX_FILE // 1000)
    return Notebook(name=_as_utf8(name), cells=tuple(cells))


def _as_utf8(text: str) -> str:
    """Replace what UTF-8 cannot hold: JSON may escape half a character, and a file's name may be any bytes."""
    return text.encode(errors="replace").decode()


def _is_ours(cell: dict[str, Any]) -> bool:
    metadata = cell.get("metadata")
    return isinstance(metadata, dict) and isinstance(metadata.get(METADATA), dict)


def _is_lab(cell: dict[str, Any]) -> bool:
    metadata = cell.get("metadata")
    tags = metadata.get("tags") if isinstance(metadata, dict) else None
    return isinstance(tags, list) and LAB_TAG in tags


def _cells(name: str, data: bytes) -> list[Any]:
    if _has_too_many_parts(data):
        raise unreadable("bad_notebook", file=name, reason=f"it has more than {MAX_PARTS} parts")
    try:
        notebook = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError, MemoryError) as error:
        pattern = _what_else(data) if isinstance(error, ValueError) else ""
        raise unreadable("bad_notebook", file=name, reason=type(error).__name__, pattern=pattern) from None
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if cells is None and isinstance(notebook, dict):  # nbformat 3 keeps cells in worksheets
        sheets = notebook.get("worksheets")
        sheets = [sheet for sheet in sheets if isinstance(sheet, dict)] if isinstance(sheets, list) else []
        cells = [cell for sheet in sheets if isinstance(sheet.get("cells"), list) for cell in sheet["cells"]] or None
    if not isinstance(cells, list) or len(cells) > MAX_CELLS:
        raise unreadable("bad_notebook", file=name, reason="it has no list of cells, or too many")
    return [cell if isinstance(cell, dict) else {} for cell in cells]


def _has_too_many_parts(data: bytes) -> bool:
    """Tell whether JSON would take far more memory than its text, as a million empty lists do.

    An output of one long text is one part, however many commas stand in it.
    """
    if sum(data.count(mark) for mark in (b"[", b"{", b",", b'"')) <= MAX_PARTS:
        return False
    data = data.replace(rb"\\", b"").replace(rb"\"", b"")
    return any(number >= MAX_PARTS for number, _ in enumerate(_PART.finditer(data)))


def _what_else(data: bytes) -> str:
    """Return the key of a sentence on what a file is that is no notebook."""
    if not data.strip():
        return "notebook_empty"
    return "notebook_cut_off" if data.lstrip().startswith((b"{", b"\xef\xbb\xbf{")) else "notebook_is_other"


def _cell_text(cell: dict[str, Any]) -> str:
    text = cell.get("source", cell.get("input", ""))
    if isinstance(text, list):
        text = "".join(part for part in text if isinstance(part, str))
    return _as_utf8(text) if isinstance(text, str) else ""


def _first_bad_line(data: bytes) -> int:
    for number, line in enumerate(data.split(b"\n"), 1):
        try:
            line.decode()
        except UnicodeDecodeError:
            return number
    return 0


def _problem(kind: str, **values: str | int) -> Source:
    return Source(problem=Finding(kind=kind, values=values))
