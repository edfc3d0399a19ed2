"""Certification finds what is wrong with an assignment; each test breaks the tiny one in one way."""

from __future__ import annotations

import pytest

from autograder.certify import certify
from autograder.config import find_course
from autograder.targets import write_skeleton


@pytest.fixture
def certified(tiny_root, machine):
    """Certify the tiny course as it is now; returns the faults."""

    def run() -> list[str]:
        return certify(find_course(tiny_root).assignment("tiny"), machine).faults

    write_skeleton(find_course(tiny_root).assignment("tiny"))
    return run


def edit(path, old, new):
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_a_sound_assignment_has_no_faults(certified):
    assert certified() == []


def test_a_wrong_reference_is_found(tiny_root, certified):
    edit(tiny_root / "solutions/tiny/tiny.py", "return 2 * x", "return 3 * x")
    assert any(fault.startswith("reference does not get full marks") for fault in certified())


def test_a_reference_without_the_bonus_is_found(tiny_root, certified):
    edit(tiny_root / "solutions/tiny/tiny.py", "self.total += number", "self.total = number")
    assert any(fault.startswith("reference does not get full marks") for fault in certified())


def test_an_alternate_that_fails_is_found(tiny_root, certified):
    edit(tiny_root / "solutions/tiny/alternates/double_by_sum.py", "x + x", "x + x + 1")
    assert any(fault.startswith("alternates/double_by_sum does not get full marks") for fault in certified())


def test_a_mistake_that_is_not_caught_is_found(tiny_root, certified):
    edit(tiny_root / "solutions/tiny/mistakes/double_adds.py", "return x + 2", "return x * 2")
    assert "mistakes/double_adds is not caught by any check of double" in certified()


def test_a_mistake_that_fails_an_unrelated_question_is_found(tiny_root, certified):
    edit(tiny_root / "assignments/tiny/assignment.toml", 'needs = ["double"]', "")
    assert any("loses checks of quadruple, not of double alone" in fault for fault in certified())


def test_a_suite_that_gives_a_skeleton_points_is_found(tiny_root, certified):
    suite = tiny_root / "solutions/tiny/test_hidden_tiny.py"
    suite.write_text(
        suite.read_text()
        + '\n\n@pytest.mark.question("double")\ndef test_gift(student):\n    """A gift."""\n'
        + "    student.run(lambda tiny: 1)\n"
    )
    assert any(fault.startswith("the skeleton gets points") and "test_gift" in fault for fault in certified())


def test_a_drifted_skeleton_is_found(tiny_root, certified):
    edit(tiny_root / "assignments/tiny/tiny.py", "Twice x.", "Thrice x.")
    assert any("is not what the build makes" in fault for fault in certified())


def test_private_text_in_the_kit_is_found(tiny_root, certified):
    mistake = (tiny_root / "solutions/tiny/mistakes/double_adds.py").read_text()
    handout = tiny_root / "assignments/tiny/README.md"
    handout.write_text(handout.read_text() + mistake)
    assert any("the kit's README.md holds text of solutions/tiny" in fault for fault in certified())


def test_a_suite_whose_own_code_fails_is_found(tiny_root, certified):
    edit(tiny_root / "solutions/tiny/test_hidden_tiny.py", "[1, 3, 6], name", "[1, 3, 6 + None], name")
    assert any("ends in a grader fault: TypeError" in fault for fault in certified())


def test_a_suite_that_captures_more_than_data_is_found(tiny_root, certified):
    edit(tiny_root / "solutions/tiny/test_hidden_tiny.py", "return tiny.quadruple(x)", "return tiny.quadruple(x), rng")
    assert any("captures 'rng'" in fault for fault in certified())


def test_a_check_of_no_question_and_a_question_without_check_are_found(tiny_root, certified):
    edit(tiny_root / "solutions/tiny/test_hidden_tiny.py", 'question("quadruple")', 'question("quintuple")')
    faults = certified()
    assert any("there is no question 'quintuple'" in fault for fault in faults)
    assert "question 'quadruple' has no check" in faults


def test_verdicts_that_differ_between_the_two_ways_are_found(tiny_root, certified):
    # the sandbox has no /etc/passwd: code that looks for it behaves differently there
    edit(
        tiny_root / "solutions/tiny/alternates/double_by_sum.py",
        "    return x + x",
        "    import os\n\n    return x + x if os.path.exists('/etc/passwd') else x",
    )
    assert any("passed by direct call, failed in the sandbox" in fault for fault in certified())
