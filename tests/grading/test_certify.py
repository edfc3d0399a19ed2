"""Certification finds what is wrong with an assignment; each test breaks the tiny one in one way."""

from __future__ import annotations

import os

import pytest

from autograder.certify import certify
from autograder.config import find_course
from autograder.targets import write_skeleton


@pytest.fixture
def certified(tiny_root, machine):
    """Certify the tiny course as it is now; returns the faults."""

    def run(*, write=True, **options) -> list[str]:
        return certify(find_course(tiny_root).assignment("tiny"), machine, write=write, **options).faults

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
    edit(tiny_root / "solutions/tiny/test_hidden_tiny.py", "two + three], name", "two + three + None], name")
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


EQUIVALENT = """
[[mutant]]
id = "{mutant}"
reason = "There is no input that tells the two apart."
"""
THRICE = "double: `return 2 * x` becomes `return 3 * x`"


def lenient(tiny_root):
    """Let the checks of `double` take any multiple of x, and say so nowhere."""
    suite = tiny_root / "solutions/tiny/test_hidden_tiny.py"
    text = suite.read_text().replace(
        'assert_matches(student.run(scenario), 2 * x, name="double(x)")',
        "answer = student.run(scenario)\n    assert (np.asarray(answer / x).round(6) % 1 == 0).all()",
    )
    suite.write_text(text.replace("import pytest", "import numpy as np\nimport pytest"))


def test_a_mutant_that_no_check_catches_is_found(tiny_root, certified):
    edit(tiny_root / "assignments/tiny/assignment.toml", 'needs = ["double"]', "")
    edit(tiny_root / "solutions/tiny/tiny.py", "return double(double(x))", "return 4 * x")
    lenient(tiny_root)
    assert f"no check catches the mutant {THRICE}" in certified()


def test_a_mutant_listed_as_equivalent_is_no_fault(tiny_root, certified):
    edit(tiny_root / "solutions/tiny/tiny.py", "return double(double(x))", "return 4 * x")
    lenient(tiny_root)
    listed = tiny_root / "solutions/tiny/equivalents.toml"
    listed.write_text(EQUIVALENT.format(mutant=THRICE))
    assert not [fault for fault in certified() if "mutant" in fault]
    assert "There is no input that tells the two apart." in (tiny_root / "solutions/tiny/kill_table.txt").read_text()


@pytest.mark.parametrize(
    ("mutant", "why"), [(THRICE, "is caught"), ("double: all", "is none of this reference")], ids=["caught", "gone"]
)
def test_a_list_of_equivalents_that_is_out_of_date_is_found(tiny_root, certified, mutant, why):
    (tiny_root / "solutions/tiny/equivalents.toml").write_text(EQUIVALENT.format(mutant=mutant))
    assert certified() == [f"equivalents.toml lists the mutant {mutant}, which {why}"]


def test_a_list_of_equivalents_without_reasons_is_found(tiny_root, certified):
    (tiny_root / "solutions/tiny/equivalents.toml").write_text('[[mutant]]\nid = "double: all"\n')
    assert certified() == ["solutions/tiny/equivalents.toml: mutant.0.reason: Field required"]


GIFT = '''

@pytest.mark.question("double")
def test_gift(student):
    """A gift."""
    {}
'''


@pytest.mark.parametrize(
    ("cheat", "check"),
    [
        ("zeros", "x = np.ones(3)\n    student.run(lambda tiny: tiny.double(x).shape)"),
        ("input", "assert_matches(student.run(lambda tiny: tiny.double(0)), 0, name='double(0)')"),
        ("nan", "assert student.run(lambda tiny: tiny.double(3)) != 3"),
        ("empty", "assert student.run(lambda tiny: tiny.double(3)) is not None"),
        ("nothing", "student.run(lambda tiny: tiny.double(3))"),
        ("scalar", "assert np.allclose(student.run(lambda tiny: tiny.double(np.ones(3))), 2)"),
        ("replay", "assert_matches(student.run(lambda tiny: tiny.double(3)), 6, name='double(3)')"),
    ],
    ids=["zeros", "input", "nan", "empty", "nothing", "scalar", "replay"],
)
def test_a_check_that_is_passed_without_work_is_found(tiny_root, certified, cheat, check):
    suite = tiny_root / "solutions/tiny/test_hidden_tiny.py"
    suite.write_text(
        suite.read_text().replace("import pytest", "import numpy as np\nimport pytest") + GIFT.format(check)
    )
    assert f"the cheat {cheat!r} passes test_gift" in certified()


def test_a_cheat_that_is_right_may_be_listed_and_only_where_it_passes(tiny_root, certified):
    suite = tiny_root / "solutions/tiny/test_hidden_tiny.py"
    check = "assert_matches(student.run(lambda tiny: tiny.double(3)), 6, name='double(3)')"
    suite.write_text(suite.read_text() + GIFT.format(check))
    reason = 'reason = "Three is asked for in every run."'
    listed = tiny_root / "solutions/tiny/equivalents.toml"
    listed.write_text(f'[[cheat]]\ncheat = "replay"\ncheck = "test_gift"\n{reason}\n')
    assert certified() == []
    listed.write_text(f"{listed.read_text()}\n[[cheat]]\ncheat = 'zeros'\ncheck = 'test_gift'\n{reason}\n")
    assert certified() == ["equivalents.toml lists test_gift for the cheat 'zeros', which does not pass it"]


TWIN = (
    '"""\nquestion = "double"\nen = "It adds one twice."\nko = "1을 두 번 더합니다."\n{alike}"""\n\n\ndef double(x):\n'
)


def test_two_mistakes_that_answer_alike_have_to_say_so(tiny_root, certified):
    twin = tiny_root / "solutions/tiny/mistakes/double_twin.py"
    twin.write_text(TWIN.format(alike="") + "    return 1 + x + 1\n")
    assert certified() == [
        "mistakes/double_adds is also named double_twin; `alike` does not list that",
        "mistakes/double_twin is also named double_adds; `alike` does not list that",
    ]
    twin.write_text(TWIN.format(alike='alike = ["double_adds"]\n') + "    return 1 + x + 1\n")
    edit(
        tiny_root / "solutions/tiny/mistakes/double_adds.py", 'question = "d', 'alike = ["double_twin"]\nquestion = "d'
    )
    assert certified() == []


def test_mistakes_that_can_be_told_apart_may_not_say_otherwise(tiny_root, certified):
    twin = tiny_root / "solutions/tiny/mistakes/double_twin.py"
    twin.write_text(TWIN.format(alike='alike = ["double_adds"]\n') + "    return x + 3\n")
    assert certified() == ["mistakes/double_twin is told from double_adds, which `alike` lists"]


def test_a_mistake_whose_answers_tell_nothing_is_not_named(tiny_root, certified):
    edit(tiny_root / "solutions/tiny/mistakes/double_adds.py", "return x + 2", "raise NotImplementedError")
    assert certified() == ["mistakes/double_adds is not named"]


def test_a_kill_table_that_is_out_of_date_is_found(tiny_root, certified):
    table = tiny_root / "solutions/tiny/kill_table.txt"
    said = ["solutions/tiny/kill_table.txt is out of date; run `autograder certify tiny --write`"]
    assert certified(write=False) == said
    assert certified() == []
    assert certified(write=False) == []
    table.write_text(table.read_text().replace("double_adds  xx", "double_adds  .x"))
    assert certified(write=False) == said


def test_the_kill_table_reads_well(tiny_root, certified):
    certified()
    assert (tiny_root / "solutions/tiny/kill_table.txt").read_text() == (
        "tiny: which check catches what (made by `autograder certify tiny --write`; x: the check fails;\n"
        "+1: one more check fails, of a question about the same function)\n"
        "\n"
        "double\n"
        "  a test_double_of_an_array\n"
        "  b test_double_of_a_number\n"
        "                 ab\n"
        "    double_adds  xx\n"
        "\n"
        "quadruple\n"
        "  a test_quadruple\n"
        "\n"
        "counter.add\n"
        "  a test_counter_adds_up\n"
        "\n"
        "mutants (one thing changed in the reference; caught by a check, or equivalent)\n"
        "  double          2 caught    0 not\n"
        "  Counter.add     3 caught    0 not\n"
    )


def test_a_verdict_that_hangs_on_the_inputs_is_found(tiny_root, certified):
    mistake = tiny_root / "solutions/tiny/mistakes/double_adds.py"
    edit(mistake, "return x + 2", "return 2 * x if np.sum(x) > 0 else 0 * x")
    edit(mistake, "def double", "import numpy as np\n\ndef double")
    said = [fault for fault in certified(seeds=10) if "ends differently with seed" in fault]
    assert said
    assert all(fault.startswith("mistakes/double_adds: test_hidden_tiny.py::test_") for fault in said)


def test_a_reference_that_fails_once_in_a_while_is_found(tiny_root, certified):
    edit(tiny_root / "solutions/tiny/tiny.py", "    return 2 * x", "    return 2 * x if np.sum(x) > -3 else x")
    assert [fault for fault in certified(repetitions=60) if fault.startswith("reference: ") and "with seed" in fault]


def test_certifying_leaves_the_environment_as_it_was(certified, monkeypatch):
    monkeypatch.delenv("PYTHONSAFEPATH", raising=False)
    before = dict(os.environ)
    assert certified() == []
    assert dict(os.environ) == before
