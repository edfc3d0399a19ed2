"""The skeleton: stubs that say what they are, and nothing that stood in a solution region."""

from __future__ import annotations

import ast

import pytest

from autograder.config import find_course
from autograder.errors import AssignmentError
from autograder.targets import build_skeleton, solution_text, write_skeleton

REFERENCE = "solutions/tiny/tiny.py"


@pytest.fixture
def build(tiny_root):
    """Builds the skeleton of the tiny assignment; `build(old, new)` changes its reference first."""

    def build(old="", new=""):
        path = tiny_root / REFERENCE
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new, 1))
        return build_skeleton(find_course(tiny_root).assignment("tiny"))["tiny.py"]

    return build


def faults_of(build, *change):
    with pytest.raises(AssignmentError) as error:
        build(*change)
    return error.value.faults


def test_a_stub_says_what_it_is_and_where_to_read_on(build):
    skeleton = build()
    assert '    raise NotImplementedError("double is still a stub; see section 1 of the handout")\n' in skeleton
    assert '    raise NotImplementedError("quadruple is still a stub; see section 2 of the handout")\n' in skeleton
    assert (
        '        raise NotImplementedError("Counter.add is still a stub; see section 3 of the handout")\n' in skeleton
    )


def test_a_stub_raises_what_it_says(build):
    world = {}
    exec(compile(build(), "tiny.py", "exec"), world)
    with pytest.raises(NotImplementedError, match="double is still a stub; see section 1 of the handout"):
        world["double"](1)
    with pytest.raises(NotImplementedError, match=r"Counter\.add is still a stub"):
        world["Counter"]().add(1)


def test_all_outside_the_regions_is_kept_to_the_letter(build, tiny_root):
    reference, skeleton = (tiny_root / REFERENCE).read_text(), build()
    outside, inside = [], False
    for line in reference.splitlines():
        inside = (inside or "### BEGIN" in line) and "### END" not in line
        if not inside and "###" not in line:
            outside.append(line)
    assert [line for line in skeleton.splitlines() if "NotImplementedError" not in line] == outside
    assert skeleton.endswith("\n")


def test_nothing_of_the_solution_is_left(build):
    skeleton = build("    return 2 * x", "    # the secret is to add\n    secret = x\n    return x + secret")
    for private in ("SOLUTION", "###", "secret", "self.total += number", "return 2", "return self"):
        assert private not in skeleton
    ast.parse(skeleton)


def test_a_region_of_no_question_goes_without_a_stub_and_without_a_section(build):
    skeleton = build(
        "import numpy as np\n",
        "import numpy as np\n\n### BEGIN SOLUTION\nSECRET = 3\n### END SOLUTION\n\n\n"
        "def helper(x):\n    ### BEGIN SOLUTION\n    return SECRET\n    ### END SOLUTION\n",
    )
    assert "SECRET" not in skeleton
    assert 'def helper(x):\n    raise NotImplementedError("helper is still a stub")\n' in skeleton
    assert skeleton.count("NotImplementedError") == 4


def test_two_regions_of_one_function_give_two_stubs_with_what_is_between_them(build):
    skeleton = build(
        "    return 2 * x\n",
        "    y = 2 * x\n    ### END SOLUTION\n    print('kept')\n    ### BEGIN SOLUTION\n    return y\n",
    )
    stub = '    raise NotImplementedError("double is still a stub; see section 1 of the handout")\n'
    assert f"{stub}    print('kept')\n{stub}" in skeleton


def test_a_region_in_a_nested_function_belongs_to_the_function_that_is_asked_for(build):
    skeleton = build(
        "    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION\n",
        "    def inner():\n        ### BEGIN SOLUTION\n        return 2 * x\n        ### END SOLUTION\n\n"
        "    return inner()\n",
    )
    assert '        raise NotImplementedError("double is still a stub; see section 1 of the handout")\n' in skeleton


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("    ### BEGIN SOLUTION\n    return 2 * x", "    return 2 * x", 9),
        ("    return 2 * x\n    ### END SOLUTION\n", "    return 2 * x\n", 14),  # where the next one begins
        ("import numpy", "### END SOLUTION\nimport numpy", 3),
        ("    return 2 * x", "    ### BEGIN SOLUTION\n    return 2 * x", 9),
    ],
    ids=["no begin", "no end", "end at first", "begin twice"],
)
def test_a_marker_without_its_partner_is_named_with_its_line(build, old, new, line):
    assert faults_of(build, old, new) == [f"{REFERENCE}, line {line}: a solution marker without its partner"]


def test_a_region_that_never_ends_is_a_fault(build, tiny_root):
    (tiny_root / REFERENCE).write_text(
        (tiny_root / REFERENCE).read_text().rstrip().removesuffix("### END SOLUTION").rstrip() + "\n"
    )
    lines = len((tiny_root / REFERENCE).read_text().splitlines())
    assert faults_of(build) == [f"{REFERENCE}, line {lines + 1}: a solution marker without its partner"]


@pytest.mark.parametrize("text", ["return 2  ### BEGIN SOLUTION", "## BEGIN SOLUTION", "### BEGIN SOLUTION here"])
def test_what_only_looks_like_a_marker_is_none_and_stays_within_its_region(build, text):
    assert text not in build("    return 2 * x", f"    # {text}\n    return 2 * x")


def test_something_to_write_without_a_region_is_named(build):
    faults = faults_of(
        build,
        "        ### BEGIN SOLUTION\n        self.total += number\n        return self.total\n        ### END SOLUTION",
        "        return 0",
    )
    assert faults == ["solutions/tiny: Counter.add has no solution region"]


def test_a_skeleton_that_would_not_be_python_is_a_fault(build):
    change = "### BEGIN SOLUTION\nif True:\n    ### END SOLUTION\n    import numpy as np\n"
    faults = faults_of(build, "import numpy as np\n", change)
    assert len(faults) == 1
    assert faults[0].startswith(f"{REFERENCE}: without its solutions it is not valid Python: unexpected indent")


def test_the_skeleton_is_written_beside_the_handout(tiny, build):
    write_skeleton(tiny)
    assert (tiny.folder / "tiny.py").read_text() == build()


def test_only_what_stands_in_the_regions_is_private(tiny):
    private = solution_text((tiny.solution / "tiny.py").read_text())
    assert private.splitlines() == [
        "    return 2 * x", "    return double(double(x))", "        self.total += number", "        return self.total",
    ]  # fmt: skip
