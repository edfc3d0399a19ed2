"""Writing files whole or not at all, and names that are safe as folder names."""

from __future__ import annotations

import hashlib
import os
import tempfile
import unicodedata
from pathlib import Path
from urllib.parse import quote

_SAFE_PUNCTUATION = "-_. @+()"
_MAX_NAME = 240  # bytes; file systems end at 255, and a file beside it may need a few more


def write_whole(path: Path, content: str | bytes, encoding: str = "utf-8") -> None:
    """Write a file so that a reader sees the old content or the new one, never a part."""
    data = content.encode(encoding) if isinstance(content, str) else content
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        umask = os.umask(0)
        os.umask(umask)
        Path(temporary).chmod(0o666 & ~umask)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def folder_name(student: str) -> str:
    """Return a folder name for a student's id: the id itself where it is harmless, else percent-encoded.

    Different ids give different names, and none of them leads anywhere else.
    """
    kept = "".join(
        character
        if unicodedata.category(character)[0] in "LMN" or character in _SAFE_PUNCTUATION
        else quote(character, safe="")
        for character in student
    )
    if kept.startswith("."):
        kept = kept.replace(".", "%2E", 1)
    if len(kept.encode()) > _MAX_NAME:  # "%-" is in no other name
        kept = f"{kept[:40]}%-{hashlib.sha256(student.encode()).hexdigest()}"
    return kept
