"""What is made of a hand-in: which files count, what is refused, and in which words."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shutil
import signal
import socket
import stat
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from autograder.errors import UsageError
from autograder.intake import files, read_submissions
from autograder.messages import SENTENCES, sentence
from autograder.records import Verdict
from autograder.scoring import score
from autograder.targets import write_skeleton

CODE = "def double(x):\n    return 2 * x\n"
ANOTHER = "def double(x):\n    return x + x\n"


@pytest.fixture(autouse=True)
def no_hang():
    """A read that waits for ever (for the other end of a pipe, say) fails instead."""

    def stop(*_):
        pytest.fail("reading submissions took more than 15 seconds")  # no OSError, which the intake would catch

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(15)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.fixture
def folder(tmp_path):
    """The folder of all submissions."""
    path = tmp_path / "submissions"
    path.mkdir()
    return path


@pytest.fixture
def read(folder, tiny):
    """Reads the one submission in the folder."""

    def read_one(assignment=tiny):
        [submission] = read_submissions(folder, assignment)
        return submission

    return read_one


@pytest.fixture
def two_modules(tiny):
    """An assignment with two files to fill in and one that is given."""
    return tiny.model_copy(update={"modules": ("tiny.py", "more.py"), "given": ("helper.py",)})


def write(path, content=CODE):
    """Write a file, with the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def make_zip(path, *members, compression=zipfile.ZIP_DEFLATED):
    """Write a zip of (name or ZipInfo, content) pairs."""
    names = [getattr(name, "filename", name) for name, _ in members]
    twice = len(set(names)) < len(names)
    warned = pytest.warns(UserWarning, match="Duplicate name") if twice else contextlib.nullcontext()
    with warned, zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return path


def make_notebook(*cells, minor=5):
    """Return an nbformat 4 notebook: text is a code cell, a pair is (type of cell, text)."""
    pairs = [cell if isinstance(cell, tuple) else ("code", cell) for cell in cells]
    return json.dumps(
        {
            "nbformat": 4,
            "nbformat_minor": minor,
            "metadata": {},
            "cells": [
                {"cell_type": kind, "metadata": {}, "source": text.splitlines(keepends=True), "outputs": []}
                for kind, text in pairs
            ],
        }
    )


def kinds(submission):
    """The kinds of a submission's notes."""
    return [note.kind for note in submission.notes]


def problem(submission):
    """Why nothing of a submission counts, in English; every finding must have words in both languages."""
    assert submission.problem is not None
    assert not submission.sources
    assert sentence(submission.problem, "ko") != sentence(submission.problem, "en")
    return sentence(submission.problem, "en")


# --- where a hand-in may be ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["kim/tiny.py", "kim/hw/week 1/tiny.py", "kim.py", "KIM.PY", "kim/TINY.PY"])
def test_a_file_alone_or_in_any_folder_is_read(folder, read, name):
    write(folder / name)
    submission = read()
    assert submission.student.lower() == "kim"
    assert submission.sources["tiny"].text == CODE
    assert submission.problem is None
    assert submission.matched
    assert not submission.notes


@pytest.mark.parametrize("member", ["tiny.py", "hw1/src/tiny.py", "hw1\\tiny.py", "./tiny.py"])
def test_a_zip_is_read_however_deep_its_folders(folder, read, member):
    make_zip(folder / "kim.zip", (member, CODE))
    assert read().sources["tiny"].text == CODE
    assert read().student == "kim"


def test_a_notebook_alone_is_read(folder, read):
    write(folder / "kim.ipynb", make_notebook(CODE))
    assert code_of(read()).strip() == CODE.strip()
    assert kinds(read()) == ["notebook_used"]


def test_a_script_of_another_name_counts_where_it_is_the_only_one(folder, read):
    write(folder / "kim" / "homework.py")
    assert read().sources["tiny"].text == CODE


def test_two_scripts_of_other_names_are_not_guessed_between(folder, read):
    write(folder / "kim" / "a.py")
    write(folder / "kim" / "b.py", ANOTHER)
    assert problem(read()) == "None of tiny.py was handed in; found: a.py, b.py."


def test_students_come_in_the_order_of_their_ids_with_names_made_one(folder, tiny):
    decomposed = "\u1112\u1161\u11ab"  # as macOS writes it
    for name in ("lee", "Kim", decomposed):
        write(folder / name / "tiny.py")
    assert [one.student for one in read_submissions(folder, tiny)] == ["Kim", "lee", "\ud55c"]


def test_the_file_nearest_to_the_top_counts(folder, read):
    write(folder / "kim" / "tiny.py")
    write(folder / "kim" / "old" / "tiny.py", ANOTHER)
    assert read().sources["tiny"].text == CODE


def test_two_files_of_equal_depth_are_refused_unless_they_are_the_same(folder, read):
    write(folder / "kim" / "a" / "tiny.py")
    write(folder / "kim" / "b" / "tiny.py")
    assert read().sources["tiny"].text == CODE
    write(folder / "kim" / "b" / "tiny.py", ANOTHER)
    assert read().sources["tiny"].problem.kind == "two_files"


@pytest.mark.parametrize("name", ["missing", "a file"])
def test_what_is_no_folder_is_said_to_be_none(tmp_path, tiny, name):
    (tmp_path / "a file").write_text("")
    with pytest.raises(UsageError, match="is not a folder"):
        read_submissions(tmp_path / name, tiny)


def test_a_folder_with_nothing_but_hidden_files_has_no_submissions(folder, tiny):
    write(folder / ".DS_Store", b"\0")
    with pytest.raises(UsageError, match="no submissions"):
        read_submissions(folder, tiny)


# --- whose it is -----------------------------------------------------------------------------------------------------


def test_a_folder_and_a_zip_of_the_same_student_are_unmatched(folder, read):
    write(folder / "kim" / "tiny.py")
    make_zip(folder / "kim.zip", ("tiny.py", CODE))
    submission = read()
    assert not submission.matched
    assert problem(submission) == (
        "There are several hand-ins for this student: kim, kim.zip. Keep one and grade again."
    )


def test_names_that_differ_only_in_what_cannot_be_shown_are_unmatched(folder, read):
    write(folder / "kim\u202e" / "tiny.py")
    write(folder / "kim\u200f" / "tiny.py")
    submission = read()
    assert not submission.matched
    assert submission.student == "kim\N{REPLACEMENT CHARACTER}"


def test_a_name_that_is_not_text_is_read_and_can_be_kept(folder, read):
    for name in (b"k\xff/tiny.py", b"k\xff/\xfe.py"):
        write(folder / os.fsdecode(name))
    submission = read()
    assert submission.sources["tiny"].text == CODE
    assert kinds(submission) == ["unused_file"]
    assert "unused_file" in submission.model_dump_json()


# --- where we fail ourselves ----------------------------------------------------------------------------------------


def test_a_fault_of_ours_holds_one_students_score_and_leaves_the_others_alone(folder, tiny, monkeypatch):
    def broken(name, _data):
        raise TypeError(name)

    monkeypatch.setattr("autograder.intake.folder.read_notebook", broken)
    write(folder / "kim.ipynb", make_notebook(CODE))
    write(folder / "lee.py")
    kim, lee = read_submissions(folder, tiny)
    assert problem(kim).startswith("Our grader could not read your hand-in, and that is not your fault (TypeError in ")
    assert score(kim, Verdict(checks=(), seconds=0, seed=1), tiny).status == "grader_fault"  # which stops a release
    assert (lee.sources["tiny"].text, lee.matched) == (CODE, True)


# --- links, pipes and what cannot be read ----------------------------------------------------------------------------


def test_a_student_folder_that_is_a_link_is_not_followed(folder, read, tmp_path):
    write(tmp_path / "elsewhere" / "tiny.py")
    (folder / "kim").symlink_to(tmp_path / "elsewhere")
    assert problem(read()) == "kim is a link and was not followed."


@pytest.mark.parametrize("target", ["elsewhere.py", "nowhere.py", "link.py"])
def test_a_linked_file_is_not_followed(folder, read, tmp_path, target):
    write(tmp_path / "elsewhere.py", "SECRET = 1\n")
    (tmp_path / "link.py").symlink_to(tmp_path / "link.py")  # to itself
    write(folder / "kim" / "other.py")
    (folder / "kim" / "tiny.py").symlink_to(tmp_path / target)
    submission = read()
    assert submission.sources["tiny"].text == CODE  # the only file that is there
    assert [sentence(note, "en") for note in submission.notes] == ["tiny.py is a link and was not followed."]


def test_a_linked_folder_is_not_followed(folder, read, tmp_path):
    write(tmp_path / "elsewhere" / "tiny.py", "SECRET = 1\n")
    (folder / "kim").mkdir()
    (folder / "kim" / "src").symlink_to(tmp_path / "elsewhere")
    (folder / "kim" / "loop").symlink_to(folder / "kim")
    submission = read()
    assert problem(submission).startswith("Nothing was handed in")


def test_a_link_in_a_zip_is_not_followed(folder, read):
    link = zipfile.ZipInfo("tiny.py")
    link.create_system = 3
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    make_zip(folder / "kim.zip", (link, "/etc/passwd"), ("other.py", CODE))
    submission = read()
    assert submission.sources["tiny"].text == CODE
    assert kinds(submission) == ["link_ignored"]


def test_a_pipe_in_a_hand_in_does_not_hang(folder, read):
    write(folder / "kim" / "tiny.py")
    os.mkfifo(folder / "kim" / "pipe.py")
    submission = read()
    assert submission.sources["tiny"].text == CODE
    assert kinds(submission) == ["link_ignored"]


@pytest.mark.parametrize("name", ["kim.py", "kim.zip", "kim.ipynb"])
def test_a_pipe_in_place_of_a_hand_in_does_not_hang(folder, read, name):
    os.mkfifo(folder / name)
    assert problem(read()) == f"{name} is not a folder, .zip, .py or .ipynb."


def test_a_socket_in_a_hand_in_is_left_alone(folder, read, monkeypatch):
    write(folder / "kim" / "tiny.py")
    monkeypatch.chdir(folder / "kim")  # a socket's path may not be long
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("more.py")
    assert read().sources["tiny"].text == CODE


def test_a_folder_named_like_the_file_is_not_read_as_one(folder, read):
    (folder / "kim" / "tiny.py").mkdir(parents=True)
    write(folder / "kim" / "tiny.py" / "tiny.py")
    assert read().sources["tiny"].text == CODE


def test_what_may_not_be_read_leaves_the_others_alone(folder, tiny):
    closed = [write(folder / "closed" / "tiny.py"), write(folder / "sealed.zip", b"PK")]
    write(folder / "kim" / "tiny.py")
    for path in closed:
        path.chmod(0)
    by_student = {one.student: one for one in read_submissions(folder, tiny)}
    assert by_student["kim"].sources["tiny"].text == CODE
    assert by_student["sealed"].problem.kind == "bad_zip"
    assert set(by_student) == {"closed", "kim", "sealed"}


@pytest.mark.parametrize("name", ["kim.tar", "kim.tar.gz", "kim.7z", "kim.pdf", "kim"])
def test_a_tar_and_anything_else_is_refused_in_a_sentence(folder, read, name):
    write(folder / name, b"\x1f\x8b whatever")
    assert problem(read()) == f"{name} is not a folder, .zip, .py or .ipynb."


# --- zips ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("member", ["/etc/cron.d/tiny.py", "../../tiny.py", "..\\..\\tiny.py", "C:\\tiny.py"])
def test_a_name_that_leads_out_of_a_zip_is_only_a_name(folder, read, tmp_path, member):
    before = sorted(tmp_path.rglob("*"))
    make_zip(folder / "kim.zip", (member, CODE))
    assert read().sources["tiny"].text == CODE
    assert sorted(path for path in tmp_path.rglob("*") if path.name != "kim.zip") == before


def test_a_name_twice_in_a_zip_is_refused_unless_the_contents_are_the_same(folder, read):
    make_zip(folder / "kim.zip", ("tiny.py", CODE), ("tiny.py", CODE))
    assert read().sources["tiny"].text == CODE
    make_zip(folder / "kim.zip", ("tiny.py", CODE), ("tiny.py", ANOTHER))
    assert problem(read()) == "tiny.py is there 2 times with different contents; hand in one."


def test_of_names_that_differ_in_case_the_exact_one_counts(folder, read):
    make_zip(folder / "kim.zip", ("TINY.py", ANOTHER), ("tiny.py", CODE), ("Tiny.PY", ANOTHER))
    assert read().sources["tiny"].text == CODE


def test_names_that_differ_in_case_are_not_guessed_between(folder, read):
    make_zip(folder / "kim.zip", ("TINY.py", ANOTHER), ("Tiny.py", CODE))
    finding = read().sources["tiny"].problem
    assert sentence(finding, "en") == "tiny.py is there 2 times with different contents; hand in one."


def test_an_encrypted_zip_is_refused_in_a_sentence(folder, read):
    path = make_zip(folder / "kim.zip", ("tiny.py", CODE))
    data = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # the flags, in both headers
        data[data.index(signature) + offset] |= 1
    path.write_bytes(data)
    assert "encrypted" in problem(read())


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x05\x06" + b"\xff" * 18, b"PK\x03\x04" * 100])
def test_what_is_no_zip_is_refused_in_a_sentence(folder, read, content):
    write(folder / "kim.zip", content)
    assert problem(read()).startswith("kim.zip is not a readable zip file: ")


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_zip_with_a_damaged_member_is_refused_in_a_sentence(folder, read, compression):
    path = make_zip(folder / "kim.zip", ("tiny.py", CODE * 50), compression=compression)
    assert read().sources["tiny"].text == CODE * 50
    data = bytearray(path.read_bytes())
    start = 30 + len("tiny.py")
    data[start + 4 : start + 30] = b"\xff" * 26
    path.write_bytes(data)
    assert problem(read()).startswith("kim.zip is not a readable zip file: ")


def test_a_member_without_a_name_is_passed_over(folder, read):
    path = make_zip(folder / "kim.zip", ("tiny.py", CODE), ("~", ANOTHER))
    path.write_bytes(path.read_bytes().replace(b"~", b"\0"))
    assert read().sources["tiny"].text == CODE


def _small_zips():
    """A zip of each compression, as bytes."""
    for compression in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", compression) as archive:
            archive.writestr(zipfile.ZipInfo("tiny.py"), CODE, compression)
            archive.writestr(zipfile.ZipInfo("lab.ipynb"), make_notebook(CODE), compression)
        yield buffer.getvalue()


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    data=st.sampled_from(list(_small_zips())),
    changes=st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), max_size=4),
    end=st.one_of(st.none(), st.integers(0, 900)),
)
def test_no_damage_to_a_zip_stops_the_reading(folder, tiny, data, changes, end):
    damaged = bytearray(data[:end])
    for place, byte in changes:
        if damaged:
            damaged[place % len(damaged)] = byte
    (folder / "kim.zip").write_bytes(damaged)
    [submission] = read_submissions(folder, tiny)
    assert bool(submission.problem) != bool(submission.sources or submission.notebook)
    submission.model_dump_json()


def test_a_zip_bomb_is_refused_in_a_sentence_and_takes_no_memory(folder, read):
    make_zip(folder / "kim.zip", ("tiny.py", b"\n" * (64 * 2**20)))
    assert (folder / "kim.zip").stat().st_size < 2**17
    tracemalloc.start()
    submission = read()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert sentence(submission.sources["tiny"].problem, "en") == "tiny.py is larger than 1048 kB, so it was not read."
    assert peak < 8 * 2**20


def test_many_members_that_unpack_to_too_much_are_refused(folder, read, monkeypatch):
    monkeypatch.setattr(files, "MAX_UNPACKED", 2**20)
    make_zip(folder / "kim.zip", *((f"{number}/tiny.py", b"#" * 2**18) for number in range(5)))
    assert problem(read()) == "kim.zip holds more than 1 MB or 2000 files, so it was not read."


def test_a_member_larger_than_what_is_left_of_the_room_is_refused(folder, read, monkeypatch):
    monkeypatch.setattr(files, "MAX_UNPACKED", 2**19)
    make_zip(folder / "kim.zip", ("tiny.py", CODE), ("big.py", b"#" * (2**20 - 1)))
    assert "holds more than" in problem(read())


def test_a_folder_that_holds_too_much_is_refused(folder, read, monkeypatch):
    monkeypatch.setattr(files, "MAX_UNPACKED", 2**20)
    for number in range(5):
        (folder / "kim" / str(number)).mkdir(parents=True)
        (folder / "kim" / str(number) / "tiny.py").write_bytes(b"#" * 2**18)
    assert problem(read()) == "kim holds more than 1 MB or 2000 files, so it was not read."


def test_a_header_that_claims_a_small_size_does_not_help_a_bomb(folder, read):
    path = make_zip(folder / "kim.zip", ("tiny.py", b"\n" * (4 * 2**20)))
    data = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<I", data, data.index(signature) + offset, 10)
    path.write_bytes(data)
    assert problem(read()).startswith("kim.zip is not a readable zip file: ")


@pytest.mark.parametrize("as_zip", [True, False])
def test_thousands_of_files_are_refused(folder, read, as_zip):
    names = [f"{number}.py" for number in range(files.MAX_MEMBERS + 1)]
    if as_zip:
        make_zip(folder / "kim.zip", *((name, "") for name in names), compression=zipfile.ZIP_STORED)
    else:
        for name in names:
            write(folder / "kim" / name, "")
    assert f"or {files.MAX_MEMBERS} files" in problem(read())


@pytest.mark.parametrize("noise", ["hw/env/lib/m{}.py", "myenv/lib/site-packages/m{}.py", ".git/{}", "data/{}.png"])
@pytest.mark.parametrize("as_zip", [True, False])
def test_thousands_of_files_that_are_no_work_of_the_students_do_not_count(folder, read, noise, as_zip):
    names = [noise.format(number) for number in range(files.MAX_MEMBERS + 1)]
    if as_zip:
        members = ((name, "") for name in names)
        make_zip(folder / "kim.zip", *members, ("hw/tiny.py", CODE), compression=zipfile.ZIP_STORED)
    else:
        write(folder / "kim" / "hw" / "tiny.py")
        for name in names:
            write(folder / "kim" / name, "")
    assert read().sources["tiny"].text == CODE


def test_a_zip_that_lists_more_than_anyone_would_pack_is_refused(folder, read, monkeypatch):
    monkeypatch.setattr(files, "MAX_LISTED", 5)
    make_zip(folder / "kim.zip", ("tiny.py", CODE), *((f"{number}.png", "") for number in range(5)))
    assert problem(read()).startswith("kim.zip holds more than ")


def test_a_notebook_that_is_too_large_is_told_its_own_limit(folder, read, monkeypatch):
    monkeypatch.setitem(files.WANTED, ".ipynb", 5000)
    write(folder / "kim.ipynb", make_notebook("#" * 6000))
    assert problem(read()) == "kim.ipynb is larger than 5 kB, so it was not read."


# --- sizes, encodings, line ends -------------------------------------------------------------------------------------


def test_a_huge_file_is_a_sentence_and_exactly_the_limit_is_read(folder, read):
    write(folder / "kim" / "tiny.py", b"#" * files.MAX_FILE)
    assert len(read().sources["tiny"].text) == files.MAX_FILE
    write(folder / "kim" / "tiny.py", b"#" * (files.MAX_FILE + 1))
    assert read().sources["tiny"].problem.kind == "too_large"


def test_a_sparse_file_of_a_terabyte_is_not_read_whole(folder, read):
    with (folder / "kim.py").open("wb") as file:
        file.truncate(2**40)
    assert problem(read()) == "kim.py is larger than 1048 kB, so it was not read."


SOURCE_PROBLEMS = {
    "bytes that are not UTF-8": (
        b"x = 1\ny = 2\nz = 'caf\xe9'\n",
        "tiny.py is not UTF-8 text (line 3); save it as UTF-8 and hand it in again.",
    ),
    "bytes that are not UTF-8, in the first line": (
        "name = '한글'  # 한글\n".encode("cp949"),
        "tiny.py is not UTF-8 text (line 1); save it as UTF-8 and hand it in again.",
    ),
    "bytes that are not UTF-8, behind a # in a text": (
        b"x = 1\ny = '# caf\xe9'\n",
        "tiny.py is not UTF-8 text (line 2); save it as UTF-8 and hand it in again.",
    ),
    "bytes that are not UTF-8, in a docstring": (
        b'def f():\n    """It\'s \\""" # caf\xe9"""\n',
        "tiny.py is not UTF-8 text (line 2); save it as UTF-8 and hand it in again.",
    ),
    "bytes that are not UTF-8, in a name": (
        b"# caf\xe9\ncaf\xe9 = 1\n",
        "tiny.py is not UTF-8 text (line 1); save it as UTF-8 and hand it in again.",
    ),
    "a NUL": (b"x = 1\ny = 2\0\n", "tiny.py has a NUL character in line 2, so Python cannot read it."),
    "UTF-16": (
        "x = 1\n".encode("utf-16"),
        "tiny.py has a NUL character in line 1, so Python cannot read it. It may be saved as UTF-16; save it as UTF-8.",
    ),
    "UTF-16 without a mark": (
        "x = 1\n# 한글\n".encode("utf-16-be"),
        "tiny.py has a NUL character in line 1, so Python cannot read it. It may be saved as UTF-16; save it as UTF-8.",
    ),
    "a cookie that nobody knows": (
        b"# coding: klingon\nx = 1\n",
        "tiny.py declares the encoding ?, which is not accepted; save it as UTF-8.",
    ),
    "a cookie that is no encoding of text": (
        b"# coding: rot13\nvzcbeg bf\n",
        "tiny.py declares the encoding rot13, which is not accepted; save it as UTF-8.",
    ),
    "a cookie that hides code in escapes": (
        b"# coding: unicode_escape\n# \\u000aimport os\n",
        "tiny.py declares the encoding unicode_escape, which is not accepted; save it as UTF-8.",
    ),
    "a cookie that hides code in base64": (
        b"# coding: utf-7\n+AAo-\n",
        "tiny.py declares the encoding utf-7, which is not accepted; save it as UTF-8.",
    ),
    "a mark of UTF-8 and a cookie of another": (
        b"\xef\xbb\xbf# coding: cp949\nx = 1\n",
        "tiny.py declares the encoding ?, which is not accepted; save it as UTF-8.",
    ),
}


@pytest.mark.parametrize("what", SOURCE_PROBLEMS)
def test_a_file_that_cannot_be_decoded_says_why(folder, read, what):
    content, expected = SOURCE_PROBLEMS[what]
    write(folder / "kim" / "tiny.py", content)
    submission = read()
    assert submission.problem is None  # other modules would count
    assert sentence(submission.sources["tiny"].problem, "en") == expected


@pytest.mark.parametrize(
    ("cookie", "encoding"),
    [("cp949", "cp949"), ("euc-kr", "euc-kr"), ("utf-8", "utf-8"), ("UTF8", "utf-8")],
)
def test_korean_in_a_declared_encoding_is_read(folder, read, cookie, encoding):
    text = f"# -*- coding: {cookie} -*-\nname = '홍길동'\n"
    write(folder / "kim" / "tiny.py", text.encode(encoding))
    assert read().sources["tiny"].text == text


@pytest.mark.parametrize(
    "text",
    [
        f"# 한글 주석\n{CODE}",
        f"import math\n{CODE}    # 한글\n",
        f"# -*- coding: utf-8 -*-\n{CODE}# 한글\n",
        f'name = "it\'s # none"  # 한글\n"""# \'"""  # 한글\n{CODE}',
    ],
)
def test_korean_in_comments_is_passed_over_as_python_does(folder, read, text):
    data = text.encode("cp949")
    compile(data, "tiny.py", "exec")
    write(folder / "kim" / "tiny.py", data)
    assert read().sources["tiny"].problem is None
    assert read().sources["tiny"].text.splitlines()[-2:] == data.decode(errors="replace").splitlines()[-2:]


RELATIVE = {
    "from .more import f": "from more import f",
    "    from .helper import *": "    from helper import *",
    "from . import more as m, helper": "import more as m, helper",
    "from .other import f": "from .other import f",
    "from ..more import f": "from ..more import f",
    "from .more.inner import f": "from .more.inner import f",
    "from . import (more, helper)": "from . import (more, helper)",
    "x = 1  # from .more import f": "x = 1  # from .more import f",
}


@pytest.mark.parametrize("line", RELATIVE)
def test_an_import_from_the_package_that_modules_stood_in_is_one_by_name(folder, read, two_modules, line):
    write(folder / "kim" / "net" / "__init__.py", "")
    write(folder / "kim" / "net" / "more.py")
    write(folder / "kim" / "net" / "tiny.py", f"import math\n{line}\n{CODE}")
    assert read(two_modules).sources["tiny"].text == f"import math\n{RELATIVE[line]}\n{CODE}"


def test_an_encoding_that_is_declared_below_a_line_in_it_is_read(folder, read):
    text = f"# 한글\n# coding: cp949\n{CODE}"
    write(folder / "kim" / "tiny.py", text.encode("cp949"))
    assert read().sources["tiny"].text == text


@pytest.mark.parametrize("line", ['\\"', '"', "'", '"""', "#", "'\"", '"\\'])
def test_no_text_makes_the_search_for_comments_slow(folder, read, line):
    write(folder / "kim" / "tiny.py", line.encode() * (files.MAX_FILE // len(line) - 1) + b"\xff")
    assert read().sources["tiny"].text or read().sources["tiny"].problem.kind == "not_utf8"


def test_text_that_does_not_fit_its_declared_encoding_says_where(folder, read):
    write(folder / "kim" / "tiny.py", b"# coding: cp949\nx = 1\nname = '\xff\xff'\n")
    assert read().sources["tiny"].problem.values == {"file": "tiny.py", "line": 3}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_and_the_mark_of_utf_8_are_read_alike(folder, read, end):
    write(folder / "kim" / "tiny.py", b"\xef\xbb\xbf" + CODE.replace("\n", end).encode())
    assert read().sources["tiny"].text == CODE


def test_code_that_is_no_python_is_left_to_python_to_judge(folder, read):
    write(folder / "kim" / "tiny.py", "def double(x:\n")
    assert read().sources["tiny"].problem is None


# --- what is not counted ---------------------------------------------------------------------------------------------


NOISE = ["._tiny.py", "__MACOSX/tiny.py", "__MACOSX/._tiny.py", ".git/tiny.py", ".ipynb_checkpoints/x-checkpoint.ipynb",
         "__pycache__/tiny.py", ".history/tiny_2024.py", ".venv/lib/x.py", "venv/lib/x.py", ".DS_Store"]  # fmt: skip


@pytest.mark.parametrize("name", NOISE)
@pytest.mark.parametrize("as_zip", [True, False])
def test_hidden_files_and_what_systems_leave_are_ignored(folder, read, name, as_zip):
    if as_zip:
        make_zip(folder / "kim.zip", (name, ANOTHER), ("hw/tiny.py", CODE))
    else:
        write(folder / "kim" / name, ANOTHER)
        write(folder / "kim" / "hw" / "tiny.py")
    submission = read()
    assert submission.sources["tiny"].text == CODE
    assert not submission.notes


@pytest.mark.parametrize("what", ["folder", "nested folders", "zip", "only noise"])
def test_an_empty_hand_in_is_said_to_be_empty(folder, read, what):
    if what == "zip":
        make_zip(folder / "kim.zip")
    else:
        (folder / "kim" / "a" / "b").mkdir(parents=True)
    if what == "only noise":
        write(folder / "kim" / "__MACOSX" / "tiny.py")
    assert problem(read()) == "Nothing was handed in: there is no .py and no .ipynb file."


@pytest.mark.parametrize("as_zip", [True, False])
def test_what_cannot_be_graded_is_named_beside_what_is_expected(folder, read, as_zip):
    if as_zip:
        make_zip(folder / "kim.zip", ("hw/tiny.py.txt", CODE), ("hw/.DS_Store", ""), ("report.docx", ""))
    else:
        write(folder / "kim" / "hw" / "tiny.py.txt")
        write(folder / "kim" / "report.docx")
    said = problem(read())
    assert said.startswith("Nothing that can be graded was handed in. Found: ")
    assert said.endswith("; expected: tiny.py.")
    assert set(re.split(r"Found: |, |; ", said)[1:-1]) == {"hw/tiny.py.txt", "report.docx"}


def test_a_zip_in_a_students_folder_is_read_where_it_is_all_there_is(folder, read):
    (folder / "kim").mkdir()
    make_zip(folder / "kim" / "hw.zip", ("hw/tiny.py", CODE))
    write(folder / "kim" / "report.pdf")
    assert read().sources["tiny"].text == CODE
    write(folder / "kim" / "tiny.py", ANOTHER)
    assert read().sources["tiny"].text == ANOTHER


def test_two_zips_in_a_students_folder_are_not_guessed_between(folder, read):
    (folder / "kim").mkdir()
    make_zip(folder / "kim" / "a.zip", ("tiny.py", CODE))
    make_zip(folder / "kim" / "b.zip", ("tiny.py", CODE))
    assert "Found: a.zip, b.zip; expected: tiny.py." in problem(read())


def test_a_zip_in_a_zip_is_named_and_not_opened(folder, read):
    inner = make_zip(folder / "inner", ("tiny.py", CODE)).read_bytes()
    (folder / "inner").unlink()
    (folder / "kim").mkdir()
    make_zip(folder / "kim" / "hw.zip", ("inner.zip", inner))
    assert "Found: inner.zip; expected: tiny.py." in problem(read())


def test_a_linked_zip_in_a_students_folder_is_not_followed(folder, read, tmp_path):
    make_zip(tmp_path / "elsewhere.zip", ("tiny.py", CODE))
    (folder / "kim").mkdir()
    (folder / "kim" / "hw.zip").symlink_to(tmp_path / "elsewhere.zip")
    assert problem(read()) == "hw.zip is a link and was not followed."


def test_the_students_copy_of_a_given_file_and_their_tests_do_not_count(folder, read, two_modules):
    write(folder / "kim" / "tiny.py")
    write(folder / "kim" / "more.py")
    for name in ("helper.py", "Helper.py", "test_tiny.py", "conftest.py"):
        write(folder / "kim" / name, "raise SystemExit\n")
    submission = read(two_modules)
    assert set(submission.sources) == {"tiny", "more"}
    assert not submission.notes


def test_a_file_that_is_not_asked_for_is_named(folder, read):
    write(folder / "kim" / "tiny.py")
    write(folder / "kim" / "numpy.py")
    submission = read()
    assert set(submission.sources) == {"tiny"}
    assert [sentence(note, "en") for note in submission.notes] == [
        "numpy.py is not part of this assignment and was not used."
    ]


def test_a_missing_file_is_a_sentence_while_the_others_count(folder, read, two_modules):
    write(folder / "kim" / "more.py")
    submission = read(two_modules)
    assert submission.problem is None
    assert submission.sources["more"].text == CODE
    assert sentence(submission.sources["tiny"].problem, "en") == "tiny.py was not handed in."


def test_one_script_for_several_modules_is_taken_for_all_and_says_so(folder, read, two_modules):
    write(folder / "kim" / "all.py")
    submission = read(two_modules)
    assert {name: source.text for name, source in submission.sources.items()} == {"tiny": CODE, "more": CODE}
    assert [sentence(note, "en") for note in submission.notes] == ["all.py was taken for all of tiny.py, more.py."]


# --- notebooks -------------------------------------------------------------------------------------------------------


def code_of(submission):
    """The text of a submission's only code cell."""
    assert submission.problem is None
    [cell] = [cell for cell in submission.notebook.cells if cell.text]
    return cell.text


def test_a_notebooks_code_cells_are_read_with_their_numbers(folder, read):
    write(folder / "kim.ipynb", make_notebook(("markdown", "# double(x)"), "a = 1", ("raw", "not code"), "b = 2"))
    cells = [(cell.number, cell.kind, cell.text) for cell in read().notebook.cells]
    assert cells == [(2, "code", "a = 1"), (4, "code", "b = 2")]


def test_a_cell_of_the_lab_is_known_by_its_tag(folder, read):
    notebook = json.loads(make_notebook(CODE, CODE, CODE))
    for cell, tags in zip(notebook["cells"], (["skip-execution"], ["other"], "skip-execution"), strict=True):
        cell["metadata"]["tags"] = tags
    write(folder / "kim.ipynb", json.dumps(notebook))
    assert [cell.kind for cell in read().notebook.cells] == ["lab", "code", "code"]


def test_a_cell_of_ours_is_read_whatever_it_was_turned_into(folder, read):
    notebook = json.loads(make_notebook(("markdown", CODE), ("markdown", "# double(x)"), ("raw", CODE)))
    for place in (0, 2):
        notebook["cells"][place]["metadata"]["autograder"] = {"name": "double"}
    write(folder / "kim.ipynb", json.dumps(notebook))
    assert [(cell.number, cell.kind) for cell in read().notebook.cells] == [(1, "markdown"), (3, "raw")]


def test_a_notebook_of_format_3_is_read(folder, read):
    sheets = [{"cells": [{"cell_type": "code", "input": [CODE]}, {"cell_type": "heading", "source": "x"}]}]
    write(folder / "kim.ipynb", json.dumps({"nbformat": 3, "worksheets": sheets}))
    assert code_of(read()).strip() == CODE.strip()


@pytest.mark.parametrize("source", [CODE, CODE.splitlines(keepends=True)])
def test_a_cells_source_may_be_text_or_lines_and_the_file_may_have_a_mark(folder, read, source):
    notebook = json.dumps({"nbformat": 4, "cells": [{"cell_type": "code", "source": source}]})
    write(folder / "kim.ipynb", b"\xef\xbb\xbf" + notebook.encode())
    assert code_of(read()).strip() == CODE.strip()


MALFORMED = {
    "empty": b"",
    "no JSON": b"%PDF-1.7",
    "half of one": make_notebook(CODE)[:100].encode(),
    "not UTF-8": b'{"cells": ["\xff"]}',
    "a list": b"[]",
    "a number": b"1",
    "a number of 10000 digits": b"1" * 10_000,
    "no cells": b"{}",
    "cells that are no list": b'{"cells": {"cell_type": "code"}}',
    "worksheets that are no list": b'{"worksheets": 3}',
    "cells of a worksheet that are no list": b'{"worksheets": [{"cells": 5}, 7]}',
    "a million lists deep": b"[" * 1_000_000,
    "a million objects deep": b'{"cells":' * 1_000_000,
    "too many cells": json.dumps({"cells": [{}] * 5001}).encode(),
    "millions of empty lists": b'{"cells":[],"x":[' + b"[]," * 2_000_000 + b"0]}",
    "millions of empty texts behind an escaped one": b'{"cells":[],"x":["\\\\",' + b'"",' * 2_000_000 + b"0]}",
}


@pytest.mark.parametrize("what", MALFORMED)
def test_a_malformed_notebook_is_refused_in_a_sentence(folder, read, what):
    write(folder / "kim.ipynb", MALFORMED[what])
    assert problem(read()).startswith("kim.ipynb is not a readable notebook: ")


STRANGE_CELLS = [
    *(None, 3, "text", [], {}, {"cell_type": "code"}, {"cell_type": "code", "source": 5}),
    *({"cell_type": kind, "source": "x = 1"} for kind in (["code"], {}, None, 7)),
]


@pytest.mark.parametrize("cell", STRANGE_CELLS)
def test_a_strange_cell_is_passed_over(folder, read, cell):
    cells = [cell, {"cell_type": "code", "source": [CODE, 7]}]
    write(folder / "kim.ipynb", json.dumps({"cells": cells}))
    assert code_of(read()).strip() == CODE.strip()


@pytest.mark.parametrize(
    ("text", "kind"),
    [("x = 1\0", None), ("#" * (files.MAX_FILE + 1), "too_large"), ("%%html\n\0", None), ("x = '\ud800'", None)],
)
def test_strange_text_in_a_notebook_is_a_sentence_or_harmless(folder, read, text, kind):
    write(folder / "kim.ipynb", json.dumps({"cells": [{"cell_type": "code", "source": text}]}))
    submission = read()
    assert (submission.problem and submission.problem.kind) == kind
    submission.model_dump_json().encode()  # what stands for a character that UTF-8 cannot hold


def test_a_notebook_with_large_outputs_is_read(folder, read):
    notebook = json.loads(make_notebook(CODE))
    notebook["cells"][0]["outputs"] = [{"data": {"image/png": "A" * (4 * files.MAX_FILE)}}]
    write(folder / "kim.ipynb", json.dumps(notebook))
    assert code_of(read()).strip() == CODE.strip()


def test_an_output_with_millions_of_marks_in_one_text_is_read(folder, read):
    notebook = json.loads(make_notebook(CODE))
    notebook["cells"][0]["outputs"] = [{"text": '[{"\\",' * 1_000_000}]
    write(folder / "kim.ipynb", json.dumps(notebook))
    assert code_of(read()).strip() == CODE.strip()


def test_a_notebook_that_takes_all_memory_is_refused_in_a_sentence(folder, read, monkeypatch):
    def no_memory(_text):
        raise MemoryError

    monkeypatch.setattr(json, "loads", no_memory)
    write(folder / "kim.ipynb", make_notebook(CODE))
    assert problem(read()) == "kim.ipynb is not a readable notebook: MemoryError."


def test_a_notebook_whose_name_is_not_utf_8_can_be_kept(folder, read):
    korean = "과제.ipynb".encode("cp949")
    write(folder / "kim" / os.fsdecode(korean), make_notebook(CODE))
    submission = read()
    assert code_of(submission).strip() == CODE.strip()
    assert submission.notebook.name == "????.ipynb"


def test_where_notebook_and_file_are_there_the_file_counts(folder, read):
    write(folder / "kim" / "tiny.py")
    write(folder / "kim" / "lab.ipynb", make_notebook(ANOTHER))
    submission = read()
    assert submission.sources["tiny"].text == CODE
    assert not submission.notes


@pytest.mark.parametrize("change", [lambda text: text, lambda text: text.replace("\n", "\r\n") + "\n"])
def test_a_file_that_is_still_as_it_was_handed_out_gives_way_to_the_notebook(folder, read, tiny, change):
    write_skeleton(tiny)
    skeleton = (tiny.folder / "tiny.py").read_text(encoding="utf-8")
    write(folder / "kim" / "tiny.py", change(skeleton))
    write(folder / "kim" / "work.ipynb", make_notebook(CODE))
    submission = read()
    assert code_of(submission).strip() == CODE.strip()
    assert kinds(submission) == ["notebook_used"]


def test_a_kit_that_was_handed_in_untouched_is_graded_by_its_files_and_not_by_its_lab(folder, read, tiny):
    write_skeleton(tiny)
    write(folder / "kim" / "tiny.py", (tiny.folder / "tiny.py").read_text(encoding="utf-8"))
    write(folder / "kim" / "lab.ipynb", make_notebook(CODE))
    submission = read()
    assert submission.notebook is None
    assert submission.sources


def test_of_several_notebooks_the_one_named_after_the_assignment_counts(folder, read, tiny):
    write(folder / "kim" / "lab.ipynb", make_notebook(ANOTHER))
    write(folder / "kim" / f"{tiny.id} (1).ipynb", make_notebook(CODE))
    assert code_of(read()).strip() == CODE.strip()


def test_a_notebook_counts_before_a_script_of_another_name(folder, read):
    write(folder / "kim" / "scratch.py", ANOTHER)
    write(folder / "kim" / "lab.ipynb", make_notebook(CODE))
    assert code_of(read()).strip() == CODE.strip()


def test_two_different_notebooks_are_not_guessed_between(folder, read):
    write(folder / "kim" / "a.ipynb", make_notebook(CODE))
    write(folder / "kim" / "b.ipynb", make_notebook(ANOTHER))
    submission = read()
    expected = "There are several notebooks with different contents: a.ipynb, b.ipynb. Keep one and hand in again."
    assert problem(submission) == expected
    assert not submission.matched  # it is not clear which counts


def test_a_notebook_that_does_not_count_is_named(folder, read):
    write(folder / "kim" / "tiny.ipynb", make_notebook(CODE))
    write(folder / "kim" / "final.ipynb", make_notebook("x = 1"))
    write(folder / "kim" / "copy" / "tiny.ipynb", make_notebook(CODE))
    write(folder / "kim" / "lab.ipynb", make_notebook("x = 2"))
    notes = [sentence(note, "en") for note in read().notes]
    assert notes[1:] == ["final.ipynb is not part of this assignment and was not used."]
    write(folder / "kim" / "tiny.py")
    notes = [sentence(note, "en") for note in read().notes]
    assert "final.ipynb is not part of this assignment and was not used." in notes


def test_a_notebook_that_is_called_py_is_named(folder, read):
    write(folder / "kim" / "tiny.py", make_notebook(CODE))
    assert read().sources["tiny"].problem.kind == "notebook_as_py"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b" ", "It is empty."),
        (b"def double(x):\n    return x\n", "Python code goes into a .py file."),
        (b'{"cells": [{"cell_type": "code"', "It seems to be cut off; save it and hand it in once more."),
    ],
    ids=["empty", "code", "cut off"],
)
def test_what_is_no_notebook_is_told_from_what_is_broken(folder, read, content, said):
    write(folder / "kim" / "tiny.ipynb", content)
    assert problem(read()).endswith(said)


# --- digests ---------------------------------------------------------------------------------------------------------


def test_a_digest_stays_when_only_time_name_or_wrapping_change(folder, read):
    write(folder / "kim" / "tiny.py")
    digest = read().digest
    os.utime(folder / "kim" / "tiny.py", (1, 1))
    (folder / "kim" / "tiny.py").chmod(0o600)
    assert read().digest == digest
    (folder / "kim").rename(folder / "lee")
    assert read().digest == digest
    shutil.rmtree(folder / "lee")
    make_zip(folder / "lee.zip", ("hw/tiny.py", CODE))
    assert read().digest == digest


@pytest.mark.parametrize("change", ["one letter", "another file", "missing", "unreadable", "another assignment"])
def test_a_digest_changes_with_what_is_graded(folder, read, two_modules, change):
    path = write(folder / "kim" / "tiny.py")
    write(folder / "kim" / "more.py")
    digest = read(two_modules).digest
    assignment = two_modules
    if change == "one letter":
        path.write_text(CODE.replace("2", "3"))
    elif change == "another file":
        write(folder / "kim" / "extra.py")
    elif change == "missing":
        path.unlink()
    elif change == "unreadable":
        path.write_bytes(b"\0")
    else:
        assignment = two_modules.model_copy(update={"id": "other"})
    assert read(assignment).digest != digest


def test_every_finding_of_the_intake_has_its_words():
    code = "".join(path.read_text(encoding="utf-8") for path in Path(files.__file__).parent.glob("*.py"))
    named = set(re.findall(r'(?:unreadable|_problem)\("(\w+)"|kind="(\w+)"', code))
    assert {one or other for one, other in named} <= set(SENTENCES)
