"""The files of one hand-in, held in memory: from a folder, a zip, a .py or an .ipynb.

Links are not followed, nothing is written, and sizes are capped while reading, not as a header claims them.
"""

from __future__ import annotations

import lzma
import os
import stat
import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from autograder.errors import CheckFailed
from autograder.records import Finding

MAX_FILE = 2**20  # bytes of one source file
MAX_NOTEBOOK = 128 * 2**20  # outputs may be large; the code in it may not
MAX_MEMBERS = 2000  # that are looked at
MAX_LISTED = 50_000  # names in a zip, of whatever: an environment and a dataset may be packed along
MAX_UNPACKED = 300 * 2**20
WANTED = {".py": MAX_FILE, ".ipynb": MAX_NOTEBOOK}
_NOISE = {"__MACOSX", "__pycache__", "venv", "env", "ENV", "virtualenv", "site-packages", "node_modules"}

# What zipfile raises at a broken archive. RuntimeError is its word for an encrypted member (and, as
# NotImplementedError, for an unknown compression); a header may also ask for any amount of memory.
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(EOFError, OSError, LookupError, ValueError, RuntimeError, MemoryError),
)


class IntakeError(CheckFailed):
    """A hand-in that cannot be read; its finding says why."""


@dataclass
class HandIn:
    """What a hand-in holds.

    Attributes:
        files: path inside the hand-in to content, for .py and .ipynb files within the size limit.
        too_large: paths that are over it.
        links: paths that are links, or nothing that can be read.
        others: paths of other files, of which nothing is read.
    """

    files: dict[PurePosixPath, bytes] = field(default_factory=dict)
    too_large: list[PurePosixPath] = field(default_factory=list)
    links: list[PurePosixPath] = field(default_factory=list)
    others: list[PurePosixPath] = field(default_factory=list)


def unreadable(kind: str, **values: str | int) -> IntakeError:
    """Return the error for a hand-in that cannot be read."""
    return IntakeError(Finding(kind=kind, values=values))


def read_hand_in(path: Path) -> HandIn:
    """Read one student's folder, zip, .py or .ipynb.

    Raises:
        IntakeError: where nothing of it can be read.
    """
    kind = path.lstat().st_mode
    if stat.S_ISLNK(kind):
        raise unreadable("link_ignored", file=path.name)
    if stat.S_ISDIR(kind):
        return _read_folder_or_its_zip(path)
    suffix = path.suffix.lower()
    if not stat.S_ISREG(kind) or suffix not in {".zip", *WANTED}:
        raise unreadable("not_a_submission", file=path.name)
    if suffix == ".zip":
        return _read_zip(path)
    hand_in = HandIn()
    _take(hand_in, path, PurePosixPath(path.name))
    return hand_in


def _read_folder_or_its_zip(folder: Path) -> HandIn:
    """Read a folder; where it has a zip and no code, that zip, as course systems hand it over."""
    hand_in = _read_folder(folder)
    zips = [inside for inside in hand_in.others if inside.suffix.lower() == ".zip"]
    if hand_in.files or hand_in.too_large or len(zips) != 1:
        return hand_in
    return read_hand_in(folder / zips[0])


def _read_folder(folder: Path) -> HandIn:
    hand_in = HandIn()
    for current, folders, names in os.walk(folder, followlinks=False):
        inside = Path(current).relative_to(folder)
        hand_in.links += [PurePosixPath(inside / name) for name in folders if (Path(current) / name).is_symlink()]
        folders[:] = sorted(name for name in folders if _is_ours(name) and not (Path(current) / name).is_symlink())
        for name in sorted(names):
            if not _is_ours(name):
                continue
            if Path(name).suffix.lower() in WANTED:
                _take(hand_in, Path(current) / name, PurePosixPath(inside / name))
            else:
                hand_in.others.append(PurePosixPath(inside / name))
        if len(hand_in.files) > MAX_MEMBERS or sum(map(len, hand_in.files.values())) > MAX_UNPACKED:
            raise unreadable("zip_too_large", file=folder.name, limit=MAX_UNPACKED // 2**20, count=MAX_MEMBERS)
    return hand_in


def _take(hand_in: HandIn, path: Path, inside: PurePosixPath) -> None:
    """Read a regular file up to its limit; what stands there is looked at after it is open, not before."""
    limit = WANTED[inside.suffix.lower()]
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        hand_in.links.append(inside)
        return
    with open(descriptor, "rb") as file:  # noqa: PTH123 (a descriptor, not a path)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            hand_in.links.append(inside)
            return
        data = file.read(limit + 1)
    if len(data) > limit:
        hand_in.too_large.append(inside)
    else:
        hand_in.files[inside] = data


def _read_zip(path: Path) -> HandIn:
    hand_in = HandIn()
    try:
        with zipfile.ZipFile(path) as archive:
            members = _members(archive, hand_in)
            room = MAX_UNPACKED
            if len(archive.infolist()) > MAX_LISTED or len(members) > MAX_MEMBERS:
                raise unreadable("zip_too_large", file=path.name, limit=MAX_UNPACKED // 2**20, count=MAX_MEMBERS)
            for inside, member in members:
                if stat.S_ISLNK(member.external_attr >> 16):
                    hand_in.links.append(inside)
                    continue
                room -= _take_member(hand_in, archive, member, inside, room)
                if room < 0:
                    raise unreadable("zip_too_large", file=path.name, limit=MAX_UNPACKED // 2**20, count=MAX_MEMBERS)
    except _BROKEN as error:
        raise unreadable("bad_zip", file=path.name, reason=str(error) or type(error).__name__) from None
    return hand_in


def _members(archive: zipfile.ZipFile, hand_in: HandIn) -> list[tuple[PurePosixPath, zipfile.ZipInfo]]:
    """Return the members to look at; what else is there is noted."""
    members = []
    for member in archive.infolist()[:MAX_LISTED]:
        inside = PurePosixPath(member.filename.replace("\\", "/"))
        if member.filename.endswith("/") or not all(_is_ours(part) for part in inside.parts):
            continue
        if inside.suffix.lower() in WANTED:
            members.append((inside, member))
        else:
            hand_in.others.append(inside)
    return members


def _take_member(
    hand_in: HandIn, archive: zipfile.ZipFile, member: zipfile.ZipInfo, inside: PurePosixPath, room: int
) -> int:
    """Read one member up to its limit, whatever size its header claims; return how much was unpacked."""
    limit = min(WANTED[inside.suffix.lower()], room)
    with archive.open(member) as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        hand_in.too_large.append(inside)
    elif inside in hand_in.files and hand_in.files[inside] != data:
        raise unreadable("two_files", file=str(inside), count=2)
    else:
        hand_in.files[inside] = data
    return len(data)


def _is_ours(name: str) -> bool:
    """Tell whether a name is a student's work rather than something hidden, or that their system put there."""
    return name not in _NOISE and (name == ".." or not name.startswith("."))
