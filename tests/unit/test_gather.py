"""What is taken from the cells of a notebook, and what a student reads of it."""

from __future__ import annotations

import pytest

from autograder.intake.gather import gather
from autograder.messages import sentence
from autograder.records import Finding

SIGMOID = "def sigmoid(x):\n    return 1 / (1 + np.exp(-x))"
STUB = "def sigmoid(x):\n    raise NotImplementedError('sigmoid is still a stub')"
NUMPY = "import numpy as np"


def gathered(*cells, wanted=("sigmoid",)):
    """What comes of these cells; text is a code cell, a pair is (type of cell, text)."""
    pairs = [cell if isinstance(cell, tuple) else ("code", cell) for cell in cells]
    return gather([{"number": n, "kind": kind, "text": text} for n, (kind, text) in enumerate(pairs, 1)], list(wanted))


def text_of(*cells, **options):
    """The module that comes of these cells; it has to load."""
    text = gathered(*cells, **options)["text"]
    exec(compile(text, "module.py", "exec"), {})
    return text


def notes_of(*cells, **options):
    """The notes in English."""
    found = gathered(*cells, **options)["notes"]
    return [sentence(Finding(kind=kind, values={"file": "lab.ipynb", **values}), "en") for kind, values in found]


def test_what_is_asked_for_is_taken_and_what_it_needs():
    cells = [
        NUMPY,
        "one = 1.0",
        "def helper(x):\n    return one + np.exp(-x)",
        "def sigmoid(x):\n    return 1 / helper(x)",
    ]
    assert text_of(*cells) == "\n".join(cells) + "\n"
    assert not notes_of(*cells)


@pytest.mark.parametrize(
    "trial",
    [
        "print(sigmoid(3))",
        "sigmoid(np.arange(3.0))",
        "assert sigmoid(0) == 0.4",
        "import torch",
        "x = np.linspace(-5, 5)",
        "for x in range(10**9):\n    sigmoid(x)",
        "while True:\n    pass",
        "check('sigmoid')",
        "raise SystemExit",
        "np.testing.assert_allclose(sigmoid(0), 7)",
        "def show():\n    import matplotlib",
        "print('done')",
        "import matplotlib.pyplot as plt\nplt.plot(x)\nplt.show()",
        "np.savetxt('seen.txt', seen)",
        "train(sigmoid)",
        "np.dot(np.ones((2, 3)), np.ones((2, 3)))",
        "np.linalg.inv(np.zeros((2, 2)))",
        "np.array([[1, 2], [3]])",
        "np.testing.assert_allclose(np.ones(3), np.zeros(3))",
        "np.savetxt('out.txt', np.ones(3))",
        "np.load('weights.npy')",
        "np.ones((10**5, 10**5))",
        "np.add(np.ones(2), np.ones(3))",
        "import time\nt0 = time.time()\nnp.dot(np.ones(3000), np.ones(3000))\nprint(time.time() - t0)",
        "del np",
    ],
)
def test_what_a_student_tried_out_is_left_behind(trial):
    assert text_of(NUMPY, SIGMOID, trial) == f"{NUMPY}\n{SIGMOID}\n"


@pytest.mark.parametrize("trial", ["time.sleep(30)", "os.chdir('/content/drive')", "os.makedirs('o')", "sys.exit()"])
def test_a_package_that_a_function_uses_does_not_bring_along_what_was_tried_with_it(trial):
    cell = "import time, os, sys\ndef sigmoid(x):\n    return time, os, sys"
    assert text_of(cell, trial) == f"{cell}\n"


def test_a_method_of_ones_own_that_is_no_known_change_is_left_behind():
    cells = ["net = Net()", "class Net:\n    pass", "def sigmoid(x):\n    return net"]
    assert "train" not in text_of(*cells, "net.train(10**9)")


@pytest.mark.parametrize(
    "change",
    [
        "sigmoid.calls = 0",
        "sigmoid = np.vectorize(sigmoid)",
        "np.seterr(all='ignore')",
        "if np.exp(1) > 2:\n    sigmoid = sigmoid",
        "old = sigmoid\ndef sigmoid(x):\n    return old(x) + 1",
        "t = {}\nt['a'] = 1\nt.update(b=2)\nsigmoid.calls = t",
        "t = []\nt.append(1)\nt.extend([2])\nt.insert(0, 3)\nsigmoid.calls = t",
        "np.random.seed(1)\nnp.set_printoptions(precision=3)",
        "setattr(sigmoid, 'calls', 0)",
    ],
)
def test_what_changes_a_name_that_counts_is_taken(change):
    assert text_of(NUMPY, SIGMOID, change) == f"{NUMPY}\n{SIGMOID}\n{change}\n"


def test_what_a_function_prints_brings_no_other_print_along():
    shows = "def sigmoid(x):\n    print(x)\n    plt.plot(x)"
    tries = "x = 1 / 0\nprint(x)\nplt.title(x)\nfor b in [x]:\n    plt.plot(b)"
    importing = "import matplotlib.pyplot as plt"
    assert gathered(shows, importing, tries)["text"] == f"{shows}\n{importing}\n"


def test_of_a_lab_cell_only_definitions_are_taken():
    lab = "x = 1 / 0\nsigmoid = 3\ndef sigmoid(x):\n    return x"
    assert text_of(("lab", lab)) == "def sigmoid(x):\n    return x\n"
    assert not notes_of(("lab", lab))


def test_a_local_variable_of_the_same_name_brings_nothing_along():
    assert text_of("x = 1 / 0", "def sigmoid(x):\n    y = x\n    return y", "y = [z for z in 3]") == (
        "def sigmoid(x):\n    y = x\n    return y\n"
    )


def test_cells_in_any_order_load():
    cells = ["class Adam(Base):\n    rate = RATE", "class Base:\n    pass", "RATE = np.float64(1)", NUMPY]
    assert text_of(*cells, wanted=["Adam"]).splitlines() == [
        "class Base:", "    pass", "import numpy as np", "RATE = np.float64(1)", "class Adam(Base):", "    rate = RATE",
    ]  # fmt: skip


def test_an_import_from_the_future_comes_first():
    assert text_of(SIGMOID, "from __future__ import annotations").startswith("from __future__")


@pytest.mark.parametrize("cells", [(SIGMOID, STUB), (STUB, SIGMOID), (STUB, SIGMOID, STUB)])
def test_of_a_copied_cell_the_one_that_is_filled_in_counts(cells):
    assert text_of(*cells) == f"{SIGMOID}\n"
    place = cells.index(SIGMOID) + 1
    assert notes_of(*cells) == [f"lab.ipynb defines sigmoid {len(cells)} times; what counts is in cell {place}."]


def test_of_two_that_are_filled_in_the_last_counts_as_in_the_notebook():
    scope = {}
    exec(text_of("def sigmoid(x):\n    return 1", "def sigmoid(x):\n    return 2"), scope)
    assert scope["sigmoid"](0) == 2


def test_a_class_that_goes_on_in_another_cell_is_taken_as_one():
    begun = "class Affine:\n    def forward(self):\n        return 1\n"
    begun += "    def backward(self):\n        raise NotImplementedError"
    going_on = "class Affine(Affine):\n    def backward(self):\n        return 2"
    scope = {}
    exec(text_of(begun, going_on, wanted=["Affine"]), scope)
    assert (scope["Affine"]().forward(), scope["Affine"]().backward()) == (1, 2)
    assert not notes_of(begun, going_on, wanted=["Affine"])


ADDED = {
    "assigned": "def add(self):\n    return 2\nCounter.add = add",
    "setattr": "def add(self):\n    return 2\nsetattr(Counter, 'add', add)",
    "decorator": "@add_to(Counter)\ndef add(self):\n    return 2",
}
ADD_TO = "def add_to(Class):\n    def wrap(method):\n        setattr(Class, method.__name__, method)\n    return wrap"


@pytest.mark.parametrize("how", ADDED)
def test_a_method_that_is_added_in_a_cell_of_its_own_is_taken(how):
    for cells in (["class Counter:\n    pass", ADD_TO, ADDED[how]], [ADDED[how], "class Counter:\n    pass", ADD_TO]):
        scope = {}
        exec(text_of(*cells, wanted=["Counter"]), scope)
        assert scope["Counter"]().add() == 2


@pytest.mark.parametrize("how", ADDED)
def test_where_its_class_cannot_be_read_a_method_that_is_added_breaks_nothing_else(how):
    cells = [SIGMOID, "class Counter\n    pass", ADD_TO, ADDED[how]]
    assert text_of(*cells, wanted=["sigmoid", "Counter"]) == f"{SIGMOID}\n"
    assert "lab.ipynb does not define Counter in any cell." in notes_of(*cells, wanted=["sigmoid", "Counter"])


@pytest.mark.parametrize(
    "later",
    [
        "def sigmoid(x):\n    if isinstance(x, str):\n        raise NotImplementedError('text')\n    return 2",
        "def sigmoid(x):\n    if not isinstance(x, str):\n        return 2\n    raise NotImplementedError('text')",
    ],
)
def test_a_function_that_refuses_a_special_case_is_no_stub(later):
    scope = {}
    exec(text_of("def sigmoid(x):\n    return 1", later), scope)
    assert scope["sigmoid"](0) == 2


@pytest.mark.parametrize(
    "stub",
    [
        "def sigmoid(x):\n    'What.'\n    y = x\n    raise NotImplementedError",
        "def sigmoid(x):\n    for y in x:\n        raise NotImplementedError('sigmoid is still a stub')\n    return x",
    ],
)
def test_a_stub_below_what_was_given_is_one(stub):
    assert text_of(SIGMOID, stub) == f"{SIGMOID}\n"


def test_the_same_cell_twice_needs_no_words():
    assert not notes_of(SIGMOID, SIGMOID)


@pytest.mark.parametrize("line", ["import sigmoid", "from functions import sigmoid", "import functions as sigmoid"])
def test_an_import_does_not_take_the_place_of_what_was_written(line):
    assert text_of(SIGMOID, line) == f"{SIGMOID}\n"


def test_an_import_that_brings_more_stays():
    assert text_of("from numpy import exp, tanh as sigmoid", "def sigmoid(x):\n    return exp(x)").startswith(
        "from numpy import"
    )


def test_a_cell_that_python_cannot_read_is_left_out_with_its_place():
    assert text_of(SIGMOID, "x = 1\ndef tanh(x)\n    pass", wanted=["sigmoid", "tanh"]) == f"{SIGMOID}\n"
    notes = notes_of(SIGMOID, "x = 1\ndef tanh(x)\n    pass", wanted=["sigmoid", "tanh"])
    assert notes == [
        "lab.ipynb, cell 2, line 2 cannot be read by Python: expected ':'; the cell was left out.",
        "lab.ipynb does not define tanh in any cell.",
    ]


def test_a_return_too_far_to_the_left_is_an_error_as_it_is_in_the_notebook():
    cell = "def tanh(x):\n    y = np.tanh(x)\nreturn y"
    assert text_of(SIGMOID, cell, wanted=["sigmoid", "tanh"]) == f"{SIGMOID}\n"
    assert notes_of(SIGMOID, cell) == [
        "lab.ipynb, cell 2, line 3 cannot be read by Python: 'return' outside function; the cell was left out."
    ]


def test_await_may_stand_where_a_notebook_takes_it():
    assert text_of(f"{SIGMOID}\nawait nothing()") == f"{SIGMOID}\n"


def test_a_cell_of_ours_that_became_markdown_is_taken_as_code():
    assert text_of(("markdown", SIGMOID)) == f"{SIGMOID}\n"
    assert notes_of(("markdown", SIGMOID)) == ["lab.ipynb, cell 1 is a markdown cell; it was taken as code."]


def test_prose_in_a_cell_of_ours_is_no_mistake():
    assert notes_of(("markdown", "I could not do it, sorry"), SIGMOID) == []


@pytest.mark.parametrize(
    ("cell", "left_out"),
    [
        (f"%matplotlib inline\n{SIGMOID}", 1),
        (f"%%time\n{SIGMOID}", 0),
        (f"\n%%writefile layers.py\n{SIGMOID}", 0),
        (f"!rm -rf no-such-folder\nfiles = !ls\n{SIGMOID}\nget_ipython().run_line_magic('pwd', '')\n%time 3", 4),
        (f"!pip install numpy \\\n    matplotlib \\\n    scipy\n{SIGMOID}", 3),
        (f"np.*load*?\n%timeit?\n?%timeit\n{SIGMOID}", 3),
        ("def sigmoid(x):\n    %timeit 1\n    ?np.exp\n    return 1 / (1 + np.exp(-x))", 2),
    ],
)
def test_lines_for_the_notebook_only_are_left_out(cell, left_out):
    found = gathered(cell)
    scope = {}
    exec(found["text"], scope)
    assert "return 1 / (1 + np.exp(-x))" in found["text"]
    assert "sigmoid" in scope
    assert found["notes"] == ([("lines_left_out", {"count": left_out})] if left_out else [])


COLAB = "if 'google.colab' in str(get_ipython()):\n    !pip install -q foo"


def test_a_question_for_colab_costs_only_its_shell_lines():
    found = gathered(f"import sys\n{COLAB}\nimport numpy as np\n{SIGMOID}")
    assert found["text"] == f"import numpy as np\n{SIGMOID}\n"
    assert found["notes"] == [("lines_left_out", {"count": 1})]


def test_code_that_asks_for_the_notebooks_shell_finds_none():
    future, asks = "from __future__ import annotations", f"{COLAB}\n    RATE = 1\nelse:\n    RATE = 2"
    found = gathered(asks, future, "def sigmoid(x):\n    return RATE")
    scope = {}
    exec(found["text"], scope)
    assert scope["sigmoid"](0) == 2
    assert len(found["origin"]) == len(found["text"].splitlines())


@pytest.mark.parametrize(
    "cell",
    [
        "\n".join(f"    {line}" for line in SIGMOID.splitlines()),
        "\n" + "\n".join(f"\t{line}" for line in SIGMOID.splitlines()),
        ">>> def sigmoid(x):\n...     return 1 / (1 + np.exp(-x))\n...",
        "In [1]: def sigmoid(x):\n   ...:     return 1 / (1 + np.exp(-x))",
        "  In [12]: def sigmoid(x):\n    ....:     return 1 / (1 + np.exp(-x))",
    ],
)
def test_what_was_pasted_with_its_indentation_or_prompts_is_read_as_a_notebook_reads_it(cell):
    found = gathered(cell)
    assert found["text"].strip() == SIGMOID
    assert found["origin"][0][1] == 1 + cell.startswith("\n")
    assert not found["notes"]


def test_a_cell_in_another_language_is_left_out():
    assert text_of(SIGMOID, "%%bash\nrm -rf no-such-folder\ndef sigmoid(x): return 0") == f"{SIGMOID}\n"


@pytest.mark.parametrize("line", ["x = 7 % 3", "ok = a != b", "# what? really?", "'''\n%magic of words\n'''"])
def test_ordinary_lines_stay(line):
    cell = f"def sigmoid(x):\n    a = b = 1\n    text = {line!r}\n    return text"
    assert gathered(cell)["text"] == f"{cell}\n"


def test_each_line_knows_the_cell_that_it_comes_from():
    found = gathered("# a remark\n\nimport numpy as np", "print(1)", f"@np.vectorize\n{SIGMOID}")
    assert found["text"] == f"import numpy as np\n@np.vectorize\n{SIGMOID}\n"
    assert found["origin"] == [[1, 3], [3, 1], [3, 2], [3, 3]]


def test_line_ends_inside_a_text_are_no_ends_of_lines():
    cell = 'text = "a\u2028b\x0cc"\r\ndef sigmoid(x):\r\n    return text'
    found = gathered(cell)
    assert found["text"] == cell.replace("\r", "") + "\n"
    assert found["origin"] == [[1, 1], [1, 2], [1, 3]]


def test_statements_on_one_line_stay_together():
    assert text_of("a = 1; b = 2\ndef sigmoid(x): return a") == "a = 1; b = 2\ndef sigmoid(x): return a\n"


@pytest.mark.parametrize("text", ["(" * 5000, "[" * 100_000, "-" * 50_000 + "1", "x\0", "a." * 9000 + "b", "\ud800"])
def test_a_cell_that_breaks_the_parser_is_left_out(text):
    assert gathered(text, SIGMOID)["text"] == f"{SIGMOID}\n"


@pytest.mark.parametrize("line", [" ", ", ", "a ", "?", "%", "from tiny import (\n", "a.", "x = "])
def test_no_text_makes_the_search_for_magics_slow(line):
    assert gathered(line * (900_000 // len(line)), SIGMOID)["text"] == f"{SIGMOID}\n"
