"""A text that stands for several modules may import from them: they are the text itself."""

from __future__ import annotations

import pytest

from autograder.sandbox.runners import DirectRunner
from autograder.sandbox.scenario import pack
from autograder.sandbox.world import Limits, World

BODY = "\ndef im2col(x):\n    return x + 1\n\n\ndef forward(x):\n    return im2col(x) * 10\n"


def forward(sources):
    def scenario(layers):
        return layers.forward(2)

    runner = DirectRunner(World(sources, packages=("common",)), Limits())
    runner.begin_check()
    try:
        return runner.run(pack(scenario, frozenset(sources)), seed=0)
    finally:
        runner.end_check()


@pytest.mark.parametrize(
    "line",
    [
        "from util import im2col",
        "from util import *",
        "from layers import forward",
        "from common.util import im2col",
        "from common.util import (\n    im2col,  # the windows\n)",
        "from util import im2col, \\\n    forward",
        "from util import im2col; y = 1",
        "if True:\n    from util import im2col",
        "import util",
    ],
)
def test_a_notebook_for_all_modules_may_import_from_them_at_its_top(line):
    text = f"{line}\n{BODY}"
    assert forward({"util": text, "layers": text}).details == 30


def test_a_renamed_import_keeps_its_new_name():
    text = f"{BODY}\nfrom util import im2col as columns\n\ndef forward(x):\n    return columns(x) * 100\n"
    assert forward({"util": text, "layers": text}).details == 300


def test_modules_of_their_own_are_imported_as_ever():
    sources = {
        "util": "def im2col(x):\n    return -x\n",
        "layers": f"from util import im2col\n{BODY.split('def forward')[0]}",
    }
    sources["layers"] = "from common.util import im2col\n\n\ndef forward(x):\n    return im2col(x) * 10\n"
    assert forward(sources).details == -20


def test_lines_of_errors_are_the_lines_of_the_file():
    text = "from util import im2col\n\n\ndef im2col(x):\n    return x\n\n\ndef forward(x):\n    return 1 / 0\n"
    assert forward({"util": text, "layers": text}).details["line"] == 9
