"""Variants: laid over the reference they change what they are about and nothing else; a faulty file is named."""

from __future__ import annotations

import ast
import textwrap

import pytest

from autograder.errors import AssignmentError
from autograder.variants import overlay, read_variant, read_variants

LAYERS = '''
"""Layers."""

import numpy as np

RATE = 0.1


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


class Affine:
    """Affine."""

    kind = "affine"
    rate = 1

    def __init__(self, w):
        self.w = w

    def forward(self, x):
        return x * self.w

    def backward(self, dout):
        return dout * self.w


class Relu:
    def forward(self, x):
        return max(x, 0)
'''

LOSSES = """
import math


def loss(x):
    return math.exp(x)


def total(xs):
    return sum(map(loss, xs))
"""


def laid(changes, **reference):
    """Lay changes over the two modules, or over others, and return the texts."""
    texts = {name: textwrap.dedent(text) for name, text in (reference or {"layers": LAYERS, "losses": LOSSES}).items()}
    return overlay(texts, ast.parse(textwrap.dedent(changes)).body)


def world_of(text):
    world = {}
    exec(compile(text, "variant", "exec"), world)
    return world


def names_of(text):
    """What a module's text defines at its top."""
    return [getattr(node, "name", ast.unparse(node)) for node in ast.parse(text).body]


def unchanged(text):
    return ast.unparse(ast.parse(text)) + "\n"


def test_a_function_replaces_the_one_of_its_name_and_nothing_else():
    texts = laid("def loss(x):\n    return -x")
    assert texts["layers"] == unchanged(LAYERS)
    assert names_of(texts["losses"]) == names_of(LOSSES)
    assert world_of(texts["losses"])["total"]([1, 2]) == -3


def test_a_method_replaces_the_one_of_its_name_and_the_others_stay():
    world = world_of(laid("class Affine:\n    def forward(self, x):\n        return 7")["layers"])
    layer = world["Affine"](3)
    assert (layer.forward(2), layer.backward(2), layer.kind, layer.rate) == (7, 6, "affine", 1)
    assert world["Affine"].__doc__ == "Affine."
    assert world["Relu"]().forward(-1) == 0


def test_a_method_replaces_the_one_of_its_class_only():
    world = world_of(laid("class Relu:\n    def forward(self, x):\n        return 7")["layers"])
    assert (world["Relu"]().forward(1), world["Affine"](3).forward(1)) == (7, 3)


def test_a_new_method_is_added_to_its_class():
    texts = laid(
        """
        class Affine:
            def helper(self):
                return 5

            def forward(self, x):
                return self.helper()
        """
    )
    assert world_of(texts["layers"])["Affine"](1).forward(0) == 5


def test_a_class_attribute_is_added_and_wins_over_the_references():
    texts = laid(
        """
        class Affine:
            rate = 5
            cache: list = []

            def forward(self, x):
                self.cache.append(x)
                return self.rate
        """
    )
    kind = world_of(texts["layers"])["Affine"]
    assert (kind(1).forward(2), kind.rate, kind.cache, kind.kind) == (5, 5, [2], "affine")


def test_a_whole_class_is_not_taken_away_by_a_part_of_it():
    text = laid("class Affine:\n    def forward(self, x):\n        return 7")["layers"]
    affine = next(node for node in ast.parse(text).body if getattr(node, "name", "") == "Affine")
    assert [node.name for node in affine.body if isinstance(node, ast.FunctionDef)] == [
        "__init__", "forward", "backward",
    ]  # fmt: skip


def test_a_class_may_take_a_functions_place():
    texts = laid("class loss:\n    def __new__(cls, x):\n        return 9")
    assert world_of(texts["losses"])["total"]([1, 2]) == 18


@pytest.mark.parametrize(
    "helper",
    [
        "def twice(x):\n    return 2 * x",
        "twice = lambda x: 2 * x",
        "from builtins import sum as add\ntwice = lambda x: add([x, x])",
    ],
    ids=["function", "constant", "import"],
)  # fmt: skip
def test_helpers_go_into_the_module_of_what_they_help(helper):
    texts = laid(f"{helper}\n\ndef loss(x):\n    return twice(x)")
    assert texts["layers"] == unchanged(LAYERS)
    assert world_of(texts["losses"])["total"]([1, 2]) == 6


def test_each_helper_goes_with_the_definition_that_comes_next():
    texts = laid(
        """
        import itertools

        def sigmoid(x):
            return next(itertools.count(x))

        STEP = 4

        def loss(x):
            return STEP * x

        LAST = 1
        """
    )
    assert "STEP" not in texts["layers"]
    assert "itertools" not in texts["losses"]
    assert world_of(texts["layers"])["sigmoid"](3) == 3
    assert world_of(texts["losses"])["loss"](3) == 12
    assert world_of(texts["losses"])["LAST"] == 1
    assert "LAST" not in texts["layers"]


def test_helpers_come_after_the_imports_and_constants_and_before_the_definitions():
    text = laid("DOUBLE = RATE * 2 + np.pi * 0\n\n@staticmethod\ndef helper(x, rate=DOUBLE):\n    return rate\n\n"
                "def sigmoid(x, rate=DOUBLE):\n    return rate")["layers"]  # fmt: skip
    assert names_of(text)[1:6] == [
        "import numpy as np",
        "RATE = 0.1",
        "DOUBLE = RATE * 2 + np.pi * 0",
        "helper",
        "sigmoid",
    ]
    assert world_of(text)["sigmoid"](0) == 0.2


def test_changes_in_two_modules_reach_both():
    texts = laid("def sigmoid(x):\n    return 1\n\ndef total(xs):\n    return 2")
    assert world_of(texts["layers"])["sigmoid"](0) == 1
    assert world_of(texts["losses"])["total"]([]) == 2


@pytest.mark.parametrize(
    "changes", ["", "x = 1", "def other(x):\n    return x", "class Other:\n    def forward(self): pass"]
)
def test_what_replaces_nothing_is_no_variant(changes):
    assert laid(changes) is None


# --- files -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def put(tiny):
    """Writes a variant of the tiny assignment and returns its path."""

    def put(text, name="mistakes/wrong.py"):
        path = tiny.solution / name
        path.write_bytes(text if isinstance(text, bytes) else textwrap.dedent(text).lstrip().encode())
        return path

    return put


GOOD = '''
    """
    question = "double"
    en = "It adds three instead of doubling."
    ko = "3을 더합니다."
    """


    def double(x):
        return x + 3
'''


def test_a_mistake_is_read_with_its_sentences_and_its_code(tiny, put):
    variant = read_variant(tiny, put(GOOD))
    assert (variant.id, variant.kind, variant.about.question) == ("wrong", "mistakes", "double")
    assert variant.about.en == "It adds three instead of doubling."
    assert variant.about.ko == "3을 더합니다."
    world = world_of(variant.sources["tiny"])
    assert (world["double"](1), world["quadruple"](1), world["Counter"]().add(2)) == (4, 7, 2)


def test_a_variants_docstring_is_not_laid_over_the_references(tiny, put):
    text = read_variant(tiny, put(GOOD)).sources["tiny"]
    assert ast.get_docstring(ast.parse(text)) == "A tiny module."
    assert "adds three" not in text


def test_an_alternate_may_be_about_no_question_in_particular(tiny, put):
    text = '"""\nnote = "by sums"\n"""\n\n\ndef double(x):\n    return x + x\n'
    variant = read_variant(tiny, put(text, "alternates/sums.py"))
    assert (variant.kind, variant.about.question, variant.about.note) == ("alternates", "", "by sums")


def test_variants_come_in_the_order_of_their_names(tiny, put):
    put(GOOD, "mistakes/b.py")
    put(GOOD, "mistakes/a.py")
    assert [variant.id for variant in read_variants(tiny, "mistakes")] == ["a", "b", "double_adds"]
    assert [variant.id for variant in read_variants(tiny, "alternates")] == ["double_by_sum"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x = 1\ndef double(:\n", ", line 2: invalid syntax"),
        (b"x = '\xb3\xd1'\n", ": 'utf-8' codec can't decode byte 0xb3"),
        (b"x = 1\0\n", ""),
        ("def double(x):\n    return 1\n", ": question: Field required"),
        ('"""Adds."""\n\n\ndef double(x):\n    return 1\n', ": its docstring is not valid TOML: "),
        (GOOD.replace("question", "questions"), ": question: Field required"),
        (GOOD.replace("en =", "english ="), ": en: Field required"),
        (GOOD.replace("3을 더합니다.", "3"), ": ko: String should have at least 5 characters"),
        (GOOD.replace("double", "dubble"), ": question 'dubble' is not one of double, quadruple, counter.add"),
        (GOOD.replace('"double"', '""'), ": question '' is not one of double, quadruple, counter.add"),
        (GOOD.replace("def double", "def dubble"), ": it replaces nothing that the reference defines"),
    ],
    ids=["syntax", "encoding", "NUL", "no docstring", "no TOML", "no question", "no sentence", "short sentence",
         "unknown question", "empty question", "replaces nothing"],
)  # fmt: skip
def test_a_fault_in_a_variant_is_said_with_its_path(tiny, put, text, said):
    with pytest.raises(AssignmentError) as error:
        read_variant(tiny, put(text))
    assert error.value.faults[0].startswith(f"solutions/tiny/mistakes/wrong.py{said}")


def test_the_faults_of_all_files_are_said_at_once(tiny, put):
    put("def double(:\n", "mistakes/a.py")
    put('"""\nen = "It adds three."\nquestion = 3\n"""\n', "mistakes/b.py")
    with pytest.raises(AssignmentError) as error:
        read_variants(tiny, "mistakes")
    assert [fault.split(": ")[0] for fault in error.value.faults] == [
        "solutions/tiny/mistakes/a.py, line 1", "solutions/tiny/mistakes/b.py", "solutions/tiny/mistakes/b.py",
    ]  # fmt: skip


def test_a_variant_may_lie_outside_the_course(tiny, tmp_path):
    path = tmp_path / "try.py"
    path.write_text('"""\nnote = "by hand"\n"""\n\n\ndef double(x):\n    return 0\n')
    assert world_of(read_variant(tiny, path).sources["tiny"])["double"](1) == 0
    path.write_text("def double(:\n")
    with pytest.raises(AssignmentError) as error:
        read_variant(tiny, path)
    assert error.value.faults == [f"{path}, line 1: invalid syntax"]
