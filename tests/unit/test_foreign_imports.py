"""Imports of what is not here: pictures do nothing, and all else fails only where it is used."""

from __future__ import annotations

import sys

import pytest

from autograder.sandbox.runners import DirectRunner
from autograder.sandbox.scenario import pack
from autograder.sandbox.world import Limits, World


@pytest.fixture
def answer():
    """Imports a module of this text and calls its f."""

    def ask(text, **others):
        def scenario(mine):
            return mine.f()

        world = World({"mine": text, **others}, packages=("common",), drawing=("matplotlib",))
        runner = DirectRunner(world, Limits())
        runner.begin_check()
        try:
            return runner.run(pack(scenario, frozenset({"mine"})), seed=0)
        finally:
            runner.end_check()

    return ask


@pytest.mark.parametrize(
    "lines",
    [
        "import matplotlib.pyplot as plt\nplt.plot([1, 2], 'r-', label='x')\nplt.show()",
        "import matplotlib.pylab as plt\nplt.figure(figsize=(4, 4)).gca().set_title('x')",
        "from matplotlib import pyplot as plt\nfig, ax = plt.subplots()\nax.plot([1])",
        "import matplotlib.pyplot as plt\nfig, axes = plt.subplots(2, 2)\naxes[0, 1].imshow([[1]])",
        "from matplotlib.colors import ListedColormap\nListedColormap(['r'])",
        "import matplotlib\nmatplotlib.rcParams['font.family'] = 'serif'\nmatplotlib.use('Agg')",
        "from matplotlib.pyplot import *\nfrom matplotlib import style\nwith style.context('x'):\n    pass",
        "import matplotlib.pyplot as plt\nfig, (a, b, c) = plt.subplots(1, 3)\na.plot([1])",
        "import matplotlib.pyplot as plt\nfig, ((a, b), (c, d)) = plt.subplots(2, 2)\nd.plot([1])",
        "import matplotlib.pyplot as plt\nn, bins, patches = plt.hist([1, 2])\n[line] = plt.plot([1])",
        "import matplotlib.pyplot as plt\nfirst, *middle, last = plt.plot([1])\na, b, c, d, *rest = plt.axis()",
        "import matplotlib.pyplot as plt\nfor (a, b), line in zip(plt.axes(), plt.gca().lines):\n    line.set_label(a)",
        "import matplotlib.pyplot as plt\nlow, high = plt.ylim()\nplt.ylim(0 - low, high * 1.1 + 2**high)",
        "import matplotlib.pyplot as plt\nx = plt.xlim()[1]\nwhile x < 3:\n    x += 1\nwhile x >= 0:\n    x -= 1",
        "import matplotlib.pyplot as plt\nx = plt.cm.tab10(0)[0] * 2\nf'{x:.2f}', '%.1f' % x, round(x, 2), int(x)",
        "import matplotlib.pyplot as plt\nfor i in range(len(plt.rcParams)):\n    1 / 0",
        "import matplotlib.pyplot as plt\nnext(plt.gca()._get_lines.prop_cycler)['color']",
        "import numpy as np, matplotlib.pyplot as plt\nx, y = np.meshgrid(np.linspace(*plt.xlim(), 9), np.arange(3))",
        "import numpy as np, matplotlib.pyplot as plt\nx = np.ones(3) * plt.xlim()[0]\nnp.sqrt(x).max()",
        "import matplotlib.pyplot as plt\nfrom matplotlib.colors import Normalize\nclass Mine(Normalize):\n    pass",
        "import matplotlib as m\nprint(m.__version__)\nmajor, minor = map(int, m.__version__.split('.')[:2])",
    ],
)
def test_drawing_at_the_top_of_a_module_does_nothing(answer, lines):
    assert answer(f"{lines}\n\ndef f():\n    return 7\n").details == 7


@pytest.mark.parametrize("count", [1, 3, 255, 300])  # beyond 255 Python puts a step of its own before
def test_a_drawing_is_unpacked_into_as_many_as_there_are_names(answer, count):
    names = ", ".join(f"x{number}" for number in range(count))
    lines = f"import matplotlib.pyplot as plt\n({names},) = plt.subplots()\n(*rest, {names}) = plt.subplots()\n"
    assert answer(f"{lines}\ndef f():\n    return len(rest)\n").details == max(0, 2 - count)


def test_drawing_leaves_the_installed_package_as_it_was(answer, monkeypatch):
    ours = object()
    monkeypatch.setitem(sys.modules, "matplotlib", ours)
    assert answer("import matplotlib\n\ndef f():\n    return type(matplotlib.x).__name__\n").details == "Nothing"
    assert sys.modules["matplotlib"] is ours
    assert not [name for name in sys.modules if name.startswith("matplotlib.")]


@pytest.mark.parametrize(
    "value",
    [
        "x",
        "x * 2",
        "np.ones(3) + x",
        "np.asarray(x)",
        "np.array([x, 1.0])",
        "np.array([[1.0], x], dtype=object)",
        "np.sum(x)",
        "np.concatenate([np.ones(2), x])",
        "np.linspace(x, 1, 3)",
        "[1.0, x]",
        "-x",
        "x.shape",
    ],
)
def test_a_drawing_is_no_answer(answer, value):
    got = answer(
        f"import numpy as np, matplotlib.pyplot as plt\n\ndef f():\n    x = plt.plot([1])\n    return {value}\n"
    )
    assert got.what == "not_data"


@pytest.mark.parametrize(
    "line",
    [
        "from common.util import im2col, col2im",
        "from common.util import *",
        "import common.util",
        "from common import util",
        "import common.util as util",
    ],
)
def test_a_module_of_another_assignment_may_be_imported(answer, line):
    assert answer(f"{line}\n\ndef f():\n    return 7\n").details == 7


@pytest.mark.parametrize(
    "use", ["im2col(1)", "im2col(1, stride=2)", "type('Mine', (im2col,), {})(3)"], ids=["call", "options", "subclass"]
)
def test_what_is_taken_from_it_fails_where_it_is_used(answer, use):
    got = answer(f"from common.util import im2col\n\ndef f():\n    return {use}\n")
    assert (got.what, got.details["types"][0], got.details["line"]) == ("raised", "ModuleNotFoundError", 4)
    assert got.details["message"] == "No module named 'common.util'"


def test_a_module_that_is_here_is_the_one_that_is_imported(answer):
    got = answer("from common.util import seven\n\ndef f():\n    return seven()\n", util="def seven():\n    return 7\n")
    assert got.details == 7


@pytest.mark.parametrize(
    "lines",
    [
        "import torch",
        "import torch.nn.functional as F",
        "from torch import nn, optim as o\nimport torchvision",
        "from torch.nn import *",
        "import torch\nprint(torch.__version__)",
        "import torch\n\nclass Net(torch.nn.Module):\n    pass",
        "import torch\n\ndef show(x: torch.Tensor, dtype=torch.float32):\n    return torch.sum(x)",
    ],
)
def test_a_package_that_is_not_here_may_be_imported(answer, lines):
    assert answer(f"{lines}\n\ndef f():\n    return 7\n").details == 7
    assert not [name for name in sys.modules if name.startswith("torch")]


@pytest.mark.parametrize(
    ("lines", "use"),
    [
        ("import torch", "torch.ones(3)"),
        ("import torch", "torch.nn.functional.relu(3)"),
        ("import torch.nn as nn", "nn.ReLU()"),
        ("from torch import ones", "ones(3)"),
        ("import torch\nclass Net(torch.nn.Module): pass", "Net(3)"),
        ("import torch\nfrom torchvision import datasets", "torch.ones(3)"),
    ],
)
def test_using_it_is_an_error_of_its_import(answer, lines, use):
    got = answer(f"{lines}\n\ndef f():\n    return {use}\n")
    assert (got.what, got.details["types"][0]) == ("raised", "ModuleNotFoundError")
    assert (got.details["message"], got.details["file"], got.details["line"]) == (
        "No module named 'torch'",
        "mine.py",
        1,
    )


def test_a_part_of_it_that_is_named_like_a_module_of_ours_is_not_ours(answer):
    lines = "import torch\nfrom torch.util import seven\n\ndef f():\n    return seven()\n"
    assert answer(lines, util="def seven():\n    return 7\n").details["message"] == "No module named 'torch'"


def test_a_second_use_is_told_like_the_first(answer):
    lines = ["import torch, traceback", "def f():", "    lengths = set()", "    for _ in range(3):"]
    lines += ["        try:", "            torch.ones(3)", "        except ImportError as error:"]
    lines += ["            lengths.add(len(traceback.extract_tb(error.__traceback__)))", "    return len(lengths)"]
    assert answer("\n".join(lines)).details == 1


def test_who_is_ready_for_its_absence_gets_the_error(answer):
    lines = "try:\n    import cupy as np\nexcept ImportError:\n    import numpy as np"
    assert answer(f"{lines}\n\ndef f():\n    return np.__name__\n").details == "numpy"


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("import torch\ntorch.manual_seed(0)", "No module named 'torch'"),
        ("import numpy.nothing", "No module named 'numpy.nothing'"),
        ("import xml.nothing", "No module named 'xml.nothing'"),
        ("raise ModuleNotFoundError('mine')", "mine"),
        ("raise ModuleNotFoundError('mine', name=7)", "mine"),
    ],
)
def test_what_cannot_load_without_it_does_not_load(answer, lines, message):
    got = answer(f"{lines}\n\ndef f():\n    return 7\n")
    assert (got.what, got.details["message"]) == ("unloadable", message)


@pytest.mark.parametrize("line", ["from util import seven, eight", "from common.util import eight, seven as s, nine"])
def test_a_name_that_another_module_of_theirs_lacks_fails_where_it_is_used(answer, line):
    seven = "s" if " as s" in line else "seven"
    text = f"{line}\n\ndef f():\n    return {seven}()\n"
    assert answer(text, util="def seven():\n    return 7\n").details == 7
    got = answer(text.replace(f"{seven}()", "eight()"), util="def seven():\n    return 7\n")
    assert (got.what, got.details["types"][0], got.details["line"]) == ("raised", "ImportError", 1)
    assert got.details["message"].startswith("cannot import name 'eight' from 'util'")


def test_what_a_module_lacks_it_goes_on_lacking(answer):
    text = "from util import eight\nimport util\n\ndef f():\n    return hasattr(util, 'eight')\n"
    assert answer(text, util="seven = 7\n").details is False


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("from numpy import nothing", "cannot import name 'nothing' from 'numpy'"),
        ("from util import x", "cannot import name 'f' from partially initialized module 'mine'"),
        (
            "raise ImportError(\"cannot import name 'x' from 'nowhere' (nowhere.py)\")",
            "cannot import name 'x' from 'now",
        ),
    ],
    ids=["NumPy's", "in a circle", "made up"],
)
def test_other_errors_of_an_import_stay_what_they_are(answer, line, message):
    got = answer(f"{line}\n\ndef f():\n    return 7\n", util="from mine import f\n")
    assert (got.what, got.details["message"][: len(message)]) == ("unloadable", message)
