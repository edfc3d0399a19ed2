"""What code in the sandbox can find out: it searches everything that it can read for what it must not know."""

from __future__ import annotations

import base64
import struct
import textwrap

import pytest

from autograder.config import find_course
from autograder.lanes import Job, judge_all

CANARY = "canary-3f9b27c1e8"
SECRET = [0.4837261950284716, -3.915027461839502e-7, 7.260183945172639]  # what the hidden check expects
SUITE = f'''
"""Hidden checks: {CANARY}."""

import numpy as np
import pytest

from autograder.checks import assert_matches

EXPECTED = np.array({SECRET})


@pytest.mark.question("double")
def test_that_fails_{CANARY.replace("-", "_")}(student):
    """double of an array."""  # {CANARY}
    told = "told-to-the-worker-5d21"

    def scenario(tiny):
        return tiny.double(told)

    assert_matches(student.run(scenario), EXPECTED, name="double(x)")


@pytest.mark.question("quadruple")
def test_nothing(student):
    """Nothing."""
    raise AssertionError("{CANARY}")


@pytest.mark.question("counter.add")
def test_nothing_else(student):
    """Nothing else."""
    raise AssertionError("{CANARY}")
'''

# The search: everything Python can reach, every file, and all memory of the process around what Python can reach. The
# needles stay masked, or else it would find its own; they are only ever written out into one buffer that it knows.
SEARCHER = """
import ctypes, gc, os, sys
import numpy as np

libc = ctypes.CDLL(None)
libc.memmem.restype = ctypes.c_void_p
libc.memmem.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p, ctypes.c_size_t]
libc.access.argtypes = [ctypes.c_void_p, ctypes.c_int]
access = ctypes.CDLL(None, use_errno=True).access
access.argtypes = [ctypes.c_void_p, ctypes.c_int]
PAGE, EFAULT = 4096, 14


def readable(page):
    # the kernel reads a path there: where it cannot, it says so, and nothing crashes
    return access(page * PAGE, 0) == 0 or ctypes.get_errno() != EFAULT


def memory():
    seen = []
    known = {id(one) // PAGE for one in gc.get_objects()}
    known |= {id(one) // PAGE for module in list(sys.modules.values()) for one in vars(module).values()}
    done = set()
    for page in sorted(known):
        if page in done:
            continue
        first = last = page
        while readable(first - 1):
            first -= 1
        while readable(last + 1):
            last += 1
        done |= set(range(first, last + 1))
        seen.append((first * PAGE, (last + 1 - first) * PAGE))
    return seen


def files():
    skip = ("/lib", "/usr", os.path.dirname(os.__file__), os.path.dirname(np.__file__))
    for folder, folders, names in os.walk("/"):
        if not folder.startswith(skip):
            for name in names:
                yield os.path.join(folder, name).encode()
                yield open(os.path.join(folder, name), "rb").read()


def double(x):
    texts = list(files()) + [repr(os.environ).encode(), repr(sys.argv).encode(), repr(sys.path).encode()]
    frame = sys._getframe()
    while frame:
        texts.append(repr((frame.f_code.co_filename, frame.f_code.co_consts, frame.f_locals.keys())).encode())
        frame = frame.f_back
    places = memory()
    buffer = ctypes.create_string_buffer(4096)
    own = range(ctypes.addressof(buffer), ctypes.addressof(buffer) + 4096)
    found = []
    for number, masked in enumerate(NEEDLES):
        ctypes.memset(buffer, 0, 4096)
        for index, byte in enumerate(masked):
            buffer[index] = byte ^ 0x5A
        for text in texts:
            if libc.memmem(text, len(text), buffer, len(masked)):
                found.append(number)
        for start, size in places:
            end = start + size
            while hit := libc.memmem(start, end - start, buffer, len(masked)):
                if hit not in own:
                    found.append(number)
                start = hit + 1
    print("searched", sum(size for _, size in places), "bytes and", len(texts), "texts; found", sorted(set(found)))
    return x
"""


def masked(needle):
    return [byte ^ 0x5A for byte in needle]


def disguises(text):
    """A text as it could be kept: as it is, and encoded in the usual ways."""
    raw = text.encode()
    return [raw, raw[::-1], raw.hex().encode(), base64.b64encode(raw)[:-4], text.encode("utf-16-le")]


@pytest.fixture(scope="module")
def searched(request, machine, tmp_path_factory):
    """What a searching submission found, by the numbers of the needles, and how much it searched."""
    plugins = request.config.pluginmanager
    tiny = plugins.getplugin(str(request.config.rootpath / "tests" / "conftest.py"))
    root = tiny.write_tiny_course(tmp_path_factory.mktemp(CANARY))
    (root / "solutions" / "tiny" / "test_hidden_tiny.py").write_text(textwrap.dedent(SUITE))
    settings = root / "assignments" / "tiny" / "assignment.toml"
    settings.write_text(settings.read_text().replace("cpu_seconds = 1", "cpu_seconds = 20").replace(" = 3", " = 60"))
    needles = [
        b"told-to-the-worker-5d21",
        *disguises(CANARY),
        *disguises(CANARY.replace("-", "_")),
        struct.pack("<3d", *SECRET),
        *(struct.pack("<d", number) for number in SECRET),
        *(repr(number).encode() for number in SECRET),
        b"test_hidden_tiny",
        b"double of an array",
        # the course's folder; where NumPy is installed is no secret, since its compiled files say so themselves
        str(root).encode(),
    ]
    text = f"NEEDLES = {[masked(needle) for needle in needles]}\n{SEARCHER}"
    jobs = [Job("searcher", {"tiny": text}, seed=1)]
    ((_, verdict),) = judge_all(find_course(root).assignment("tiny"), machine, jobs, lanes=1)
    return needles, verdict.checks[0]


def test_the_search_looks_everywhere_and_finds_what_it_may(searched):
    _, check = searched
    words = check.printed.split()
    assert words[0] == "searched", check
    assert int(words[1]) > 20 * 2**20
    assert int(words[4]) > 8
    assert "[0" in check.printed  # what the scenario was given


def test_nothing_that_is_hidden_is_found(searched):
    _, check = searched
    assert check.printed.rstrip().endswith("found [0]")
