"""The comparison: what is right passes, what is wrong never does, and the first difference is named."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.checks import CheckFailed, assert_matches, fail, require
from autograder.checks.compare import describe
from autograder.messages import sentence

NAN, INF = float("nan"), float("inf")


def failure(actual, expected, name="y", **options):
    """Return what the check says."""
    with pytest.raises(CheckFailed) as error:
        assert_matches(actual, expected, name, **options)
    finding = error.value.finding
    assert sentence(finding, "en") == str(error.value)
    assert sentence(finding, "ko")
    return finding


def kind_of(actual, expected, **options):
    return failure(actual, expected, **options).kind


def a(*numbers, dtype=None):
    return np.array(numbers, dtype=dtype)


# --- what is right ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("actual", "expected"),
    [
        (a(1.0, 2.0), a(1.0, 2.0)),
        (a(1.0, 2.0, dtype="f4"), a(1.0, 2.0)),
        (a(1.0, 2.0, dtype="f2"), a(1.0, 2.0)),
        (a(1.0, 2.0), a(1.0, 2.0, dtype="f4")),
        (a(1.0, 2.0 + 1e-7), a(1.0, 2.0)),
        (a(1e-9), a(0.0)),
        (np.asfortranarray([[1.0, 2.0], [3.0, 4.0]]), np.array([[1.0, 2.0], [3.0, 4.0]])),
        (a(NAN, INF, -INF), a(NAN, INF, -INF)),
        (a(1, 2, dtype="u1"), a(1, 2)),
        (a(1, 2, dtype="i4"), a(1, 2, dtype="u8")),
        (a(2**64 - 1, dtype="u8"), a(2**64 - 1, dtype="u8")),
        (a(True, False), a(True, False)),
        (a(1j, 2), a(1j, 2)),
        (np.zeros((0, 3)), np.zeros((0, 3))),
        (np.array(1.5), np.array(1.5)),
        (1.5, np.array(1.5)),
        (1.5, 1.5),
        (np.float64(1.5), 1.5),
        (np.float32(1.5), 1.5),
        (np.array(1.5), 1.5),
        (2, 2.0),
        (np.int64(2), 2.0),
        (np.uint8(2), 2.0),
        (1.5, np.float64(1.5)),
        (NAN, NAN),
        (-INF, -INF),
        (3, 3),
        (np.uint8(3), 3),
        (np.array(3), 3),
        (10**18, 10**18),
        (True, True),
        (np.True_, True),
        (np.array(True), True),
        (1j, 1j),
        (np.complex64(1j), 1j),
        ("yes", "yes"),
        ("", ""),
        (None, None),
        ([], []),
        ((), ()),
        ({}, {}),
        ([1, (2.0, "x"), None], [1, (2.0, "x"), None]),
        ({"W": a(1.0), "b": [1, 2]}, {"b": [1, 2], "W": a(1.0)}),
        ({1: {"x": None}}, {1: {"x": None}}),
    ],
    ids=repr,
)
def test_what_is_right_passes(actual, expected):
    assert_matches(actual, expected, "y")


numbers = hnp.arrays(np.float64, hnp.array_shapes(min_dims=0, max_dims=3, max_side=3), elements=st.floats(-1e6, 1e6))


@given(numbers)
@settings(deadline=None)
def test_every_array_matches_itself_and_none_with_one_entry_changed(x):
    assert_matches(x.copy(), x, "y")
    for index in np.ndindex(x.shape):
        wrong = x.copy()
        wrong[index] += 1e-3 + 1e-3 * abs(wrong[index])
        assert kind_of(wrong, x) == ("values_shown" if x.ndim else "value_shown")


@given(numbers, numbers)
@settings(deadline=None)
def test_arrays_of_different_shapes_never_match_though_they_may_broadcast(x, y):
    assume(x.shape != y.shape and y.ndim)
    assert kind_of(x, y) == "shape"


# --- what is wrong ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("actual", "expected", "kind"),
    [
        # nothing broadcasts
        (a(), a(1.0, 2.0), "shape"),
        (np.zeros((0, 2)), np.ones((3, 2)), "shape"),
        (np.zeros((3, 0)), np.ones((3, 2)), "shape"),
        (np.zeros((2, 0)), np.zeros((0, 2)), "shape"),
        (a(0.0), np.zeros(0), "shape"),
        (a(1.0), a(1.0, 1.0), "shape"),
        (np.array(1.0), a(1.0, 1.0), "shape"),
        (np.ones((1, 2)), np.ones(2), "shape"),
        (np.ones(2), np.ones((1, 2)), "shape"),
        (np.ones((2, 1)), np.ones((2, 3)), "shape"),
        (np.ones((3, 2)), np.ones((2, 3)), "shape"),
        (a(1.0), 1.0, "shape"),
        (np.ones((1, 1)), np.array(1.0), "shape"),
        (a(1), 1, "shape"),
        # other types are not converted
        (1.0, a(1.0, 1.0), "type"),
        (np.float64(1.0), a(1.0), "type"),
        ([1.0, 2.0], a(1.0, 2.0), "type"),
        ((1.0, 2.0), a(1.0, 2.0), "type"),
        (None, a(1.0), "nothing"),
        ("1", a(1.0), "type"),
        ({}, a(1.0), "type"),
        (b"", np.zeros(0), "type"),
        ([1.0], 1.0, "type"),
        (None, 1.0, "nothing"),
        ("1.0", 1.0, "type"),
        (b"1", 1, "type"),
        ({}, 0, "type"),
        (None, 0, "nothing"),
        (None, False, "nothing"),
        (1.0, None, "type"),
        (a(1.0), None, "type"),
        (False, None, "type"),
        (0, "", "type"),
        (b"yes", "yes", "type"),
        (None, "None", "nothing"),
        ([1, 2], (1, 2), "type"),
        ((1, 2), [1, 2], "type"),
        (a(1, 2), [1, 2], "type"),
        ({0: 1}, [1], "type"),
        (None, {}, "nothing"),
        ([], {}, "type"),
        ([("W", 1)], {"W": 1}, "type"),
        # dtypes are not converted
        (a(1, 2), a(1.0, 2.0), "dtype"),
        (a(True, False), a(1.0, 0.0), "dtype"),
        (a(1.0, 2.0), a(1, 2), "dtype"),
        (a(True, False), a(1, 0), "dtype"),
        (a(1, 0), a(True, False), "dtype"),
        (a(1.0, 0.0), a(True, False), "dtype"),
        (a(1 + 0j, 2), a(1.0, 2.0), "dtype"),
        (a(1 + 0j), a(1), "dtype"),
        (a(1.0), a(1 + 0j), "dtype"),
        (np.array([1.0, None]), a(1.0, 2.0), "dtype"),
        (np.array([1.0, 2.0], dtype=object), a(1.0, 2.0), "dtype"),
        (np.array(["1"]), a(1.0), "dtype"),
        (np.zeros(0, dtype=int), np.zeros(0), "dtype"),
        (True, 1, "dtype"),
        (1, True, "dtype"),
        (1.0, True, "dtype"),
        (1.0, 1, "dtype"),
        (np.float64(3), 3, "dtype"),
        (np.array(3.0), 3, "dtype"),
        (True, 1.0, "dtype"),
        (1 + 0j, 1.0, "dtype"),
        (1 + 0j, 1, "dtype"),
        # numbers
        (a(1.0, NAN), a(1.0, 2.0), "not_finite"),
        (a(1.0, INF), a(1.0, 2.0), "not_finite"),
        (a(-INF), a(1.0), "not_finite"),
        (a(INF, dtype="f2"), a(70000.0), "not_finite"),
        (a(complex(NAN, 0)), a(1j), "not_finite"),
        (a(complex(0, INF)), a(1j), "not_finite"),
        (NAN, 1.0, "not_finite"),
        (a(1.0), a(NAN), "values_shown"),
        (a(INF), a(NAN), "values_shown"),
        (a(-INF), a(INF), "values_shown"),
        (a(1.0), a(INF), "values_shown"),
        (0.0, NAN, "value_shown"),
        (a(1.0, 2.001), a(1.0, 2.0), "values_shown"),
        (a(1e-6), a(0.0), "values_shown"),
        (a(1.0, 2.0).astype("f2") / 3, a(1 / 3, 2 / 3), "values_shown"),
        (a(0.0, 0.0), a(1e-7, 0.0), "values_shown"),
        (a(1j), a(-1j), "values_shown"),
        (a(255, dtype="u1"), a(-1), "values_shown"),
        (a(1, dtype="u1"), a(257), "values_shown"),
        (a(2**64 - 1, dtype="u8"), a(-1), "values_shown"),
        (a(2**63, dtype="u8"), a(-(2**63)), "values_shown"),
        (a(2**53 + 1), a(2**53), "values_shown"),
        (a(2**53 + 1), a(2**53, dtype="u8"), "values_shown"),
        (a(True), a(False), "values_shown"),
        (3, 4, "value_shown"),
        (np.uint8(255), -1, "value_shown"),
        (10**18 + 1, 10**18, "value_shown"),
        (True, False, "value_shown"),
        (10**400, 1, "value"),
        (10**400, 1.0, "value"),
        (10**400, INF, "value"),
        (-(10**30), True, "value"),
        (10**30, 1 + 0j, "value"),
        # text, sequences and dicts
        ("no", "yes", "value"),
        ("yes ", "yes", "value"),
        ([1], [1, 2], "length"),
        ([1, 2], [1], "length"),
        ([], [1], "length"),
        ([1], [], "length"),
        ((), (None,), "length"),
        ([1, 3], [1, 2], "value_shown"),
        ([None], [1], "nothing"),
        ({}, {"W": 1}, "missing_key"),
        ({"w": 1}, {"W": 1}, "missing_key"),
        ({"1": 1}, {1: 1}, "missing_key"),
        ({"W": 1, "b": 2}, {"W": 1}, "extra_key"),
        ({"W": 1}, {}, "extra_key"),
        ({"W": 2}, {"W": 1}, "value_shown"),
        ({"W": None}, {"W": 1}, "nothing"),
    ],
    ids=repr,
)  # fmt: skip
def test_what_is_wrong_never_passes(actual, expected, kind):
    assert kind_of(actual, expected) == kind


@pytest.mark.parametrize(
    "expected", [a(1.0, 2.0), a(1, 2), a(True, False), 1.5, 3, True, "x", None, [1], (1,), {"a": 1}]
)
@pytest.mark.parametrize(
    "cheat",
    [np.zeros(0), np.zeros(2), np.array(0.0), np.full(2, NAN), 0.0, 0, NAN, False, "", [], (), {}, [0], (0,), {"a": 0}],
    ids=repr,
)
def test_generic_answers_never_pass(cheat, expected):
    assert isinstance(failure(cheat, expected).kind, str)


# --- tolerances and kinds --------------------------------------------------------------------------------------------


def test_tolerances_are_the_suites_to_choose():
    assert_matches(a(1.05), a(1.0), "y", rtol=0.1)
    assert_matches(a(0.05), a(0.0), "y", atol=0.1)
    assert kind_of(a(1.05), a(1.0), rtol=0.01) == "values_shown"
    assert kind_of(a(1e-9), a(0.0), atol=0) == "values_shown"
    assert kind_of(a(1.0 + 1e-7), a(1.0), rtol=0, atol=0) == "values_shown"


def test_tolerances_hold_in_every_part_of_an_answer():
    assert_matches({"W": [a(1.05), (1.05,)]}, {"W": [a(1.0), (1.0,)]}, "y", rtol=0.1)


def test_whole_numbers_know_no_tolerance():
    assert kind_of(a(101), a(100), rtol=0.1, atol=5) == "values_shown"
    assert kind_of(101, 100, rtol=0.1, atol=5) == "value_shown"


@pytest.mark.parametrize(
    ("actual", "expected", "kinds"),
    [
        (a(1, 2), a(1.0, 2.0), "fi"),
        (a(1.0, 2.0), a(1, 2), "fi"),
        (3.0, 3, "if"),
        (True, 1, "ib"),
        (a(True, False), a(1, 0), "biu"),
        (a(True), a(1.0), "bf"),
        (a(1 + 0j), a(1.0), "fc"),
        ([3.0, {"n": 4.0}], [3, {"n": 4}], "if"),
    ],
)
def test_other_kinds_of_numbers_pass_where_the_suite_says_so(actual, expected, kinds):
    assert failure(actual, expected).kind == "dtype"
    assert_matches(actual, expected, "y", kinds=kinds)


def test_kinds_narrow_as_well():
    assert kind_of(2, 2.0, kinds="f") == "dtype"
    assert kind_of(a(1, dtype="u1"), a(1), kinds="i") == "dtype"


@pytest.mark.parametrize(("actual", "kinds"), [(3.5, "if"), (NAN, "if"), (3 + 1j, "ic"), (False, "ib")])
def test_a_kind_that_is_let_in_is_still_compared(actual, kinds):
    assert failure(actual, 3, kinds=kinds).kind in {"value_shown", "not_finite"}


# --- what is said ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("actual", "expected", "said"),
    [
        ([1.0], a(1.0), "y came back as list; it should be numpy.ndarray."),
        (None, a(1.0), "y came back as None; a return, or the line that sets it, may be missing."),
        ("x", 1, "y came back as str; it should be int."),
        (None, 1.0, "y came back as None; a return, or the line that sets it, may be missing."),
        (1.0, None, "y came back as float; it should be None."),
        ((1,), [1], "y came back as tuple; it should be list."),
        (a(1), {}, "y came back as numpy.ndarray; it should be dict."),
        (np.float32(1), a(1.0), "y came back as numpy.float32; it should be numpy.ndarray."),
        (np.ones((2, 3)), np.ones(3), "y has shape (2, 3); it should have shape (3,)."),
        (a(), 1.0, "y has shape (0,); it should have shape ()."),
        (a(1, 2), a(1.0, 2.0), "y holds int numbers; it should hold float numbers."),
        (True, 1, "y holds bool numbers; it should hold int numbers."),
        (1j, 1.0, "y holds complex numbers; it should hold float numbers."),
        (np.array([None]), a(1.0), "y holds object numbers; it should hold float numbers."),
        (a(1.0, NAN, INF), a(1.0, 2.0, 3.0), "y has 2 of 3 entries that are NaN or infinite."),
        (a(NAN, NAN), a(NAN, 1.0), "y has 1 of 2 entries that are NaN or infinite."),
        (
            np.array([[1.0, 2.0], [3.0, 5.0]]),
            np.array([[1.0, 2.0], [4.0, 4.0]]),
            "y has the right form and wrong numbers (2 of 4): [1, 0] is 3; it should be 4.",
        ),
        (
            a(255, 1, dtype="u1"),
            a(-1, 1),
            "y has the right form and wrong numbers (1 of 2): [0] is 255; it should be -1.",
        ),
        (a(True), a(False), "y has the right form and wrong numbers (1 of 1): [0] is 1; it should be 0."),
        (1 / 3, 2 / 3, "y is 0.333333; it should be 0.666667. That is 0.5 times what it should be."),
        (1j, 2j, "y is 0+1j; it should be 0+2j."),
        (10**400, 3, "y has the right form and the wrong value."),
        ("no", "yes", "y has the right form and the wrong value."),
        ([1], [1, 2, 3], "y has 1 entries; it should have 3."),
        ({"b": 1}, {"W": 1}, "y lacks the key 'W'."),
        ({"W": 1, "b": 1}, {"W": 1}, "y has the key 'b', which does not belong there."),
    ],
    ids=lambda case: case if isinstance(case, str) and len(case) > 10 else "",
)
def test_the_difference_is_said_in_a_sentence(actual, expected, said):
    assert sentence(failure(actual, expected), "en") == said


@pytest.mark.parametrize(
    ("actual", "expected", "name"),
    [
        ({"W1": [0, 1, 3]}, {"W1": [0, 1, 2]}, "net.grads['W1'][2]"),
        ([{"a": ({}, {"b": None})}], [{"a": ({}, {"b": 1})}], "net.grads[0]['a'][1]['b']"),
        ({3: a(1.0)}, {3: a(2.0)}, "net.grads[3]"),
        ({"W1": {"x": 1}}, {"W1": {}}, "net.grads['W1']"),
        ([(1, 2)], [(1,)], "net.grads[0]"),
    ],
)
def test_the_part_that_differs_is_named(actual, expected, name):
    assert failure(actual, expected, name="net.grads").values["name"] == name


def test_the_first_part_that_differs_is_named():
    assert failure([1, 0, 0], [1, 2, 3]).values["name"] == "y[1]"
    assert failure({"b": 0, "a": 0}, {"a": 1, "b": 1}).values["name"] == "y['a']"


def test_a_key_of_the_students_is_shown_in_part():
    key = failure({"x" * 10_000: 1}, {}).values["key"]
    assert key == "'" + "x" * 59


def test_what_a_failure_holds_is_plain_text_and_numbers():
    finding = failure(np.array([[1.0, 2.0]]), np.array([[1.0, 3.0]]))
    assert finding.values == {
        "name": "y", "count": 1, "size": 2, "place": "[0, 1]", "found": "2", "expected": "3",
    }  # fmt: skip


def test_neither_value_is_changed_by_comparing():
    actual, expected = [a(1.0, 2.0, dtype="f4"), {"n": 1}], [a(1.0, 2.0), {"n": 1}]
    assert_matches(actual, expected, "y")
    assert actual[0].dtype == np.float32
    assert (actual[0] == a(1.0, 2.0)).all()
    assert actual[1] == expected[1] == {"n": 1}


@pytest.mark.parametrize(
    ("value", "name"),
    [(None, "None"), (1, "int"), (a(1), "numpy.ndarray"), (np.float32(1), "numpy.float32"), ([], "list")],
)
def test_a_type_is_named_as_python_does(value, name):
    assert describe(value) == name


# --- other findings --------------------------------------------------------------------------------------------------


def test_what_is_required_and_holds_passes():
    require(True, "never said")


def test_what_is_required_and_does_not_hold_is_said_in_the_suites_words():
    with pytest.raises(CheckFailed) as error:
        require(False, "It should {fall}.", "내려가야 합니다.")
    assert str(error.value) == "It should {fall}."
    assert sentence(error.value.finding, "ko") == "내려가야 합니다."


def test_what_has_no_korean_words_is_said_in_english():
    with pytest.raises(CheckFailed) as error:
        require(False, "It should fall.")
    assert sentence(error.value.finding, "ko") == "It should fall."


def test_a_suite_can_fail_with_any_finding():
    with pytest.raises(CheckFailed) as error:
        fail("length", name="y", found=1, expected=2)
    assert str(error.value) == "y has 1 entries; it should have 2."
    assert isinstance(error.value, AssertionError)


# --- the pattern behind it -------------------------------------------------------------------------------------------

WANTED = np.array([[1.5, -2.0, 0.0], [3.0, 0.25, -1.0]])
SQUARE = np.array([[1.0, 2.0], [3.0, 5.0]])


@pytest.mark.parametrize(
    ("actual", "expected", "said"),
    [
        (-WANTED, WANTED, "That is minus what it should be."),
        (3 * WANTED, WANTED, "That is 3 times what it should be."),
        (WANTED / 3, WANTED, "That is 0.3333 times what it should be."),
        (WANTED.T, WANTED, "It is what it should be, transposed."),
        (SQUARE.T, SQUARE, "It is what it should be, transposed."),
        (-1.5, 1.5, "That is minus what it should be."),
        (3.0, 1.5, "That is 2 times what it should be."),
        (0.75, 1.5, "That is 0.5 times what it should be."),
    ],
    ids=["minus", "thrice", "a third", "transposed", "square", "minus, a number", "twice", "half"],
)
def test_a_pattern_that_fits_all_numbers_is_said(actual, expected, said):
    assert sentence(failure(actual, expected), "en").endswith(said)


@pytest.mark.parametrize(
    ("actual", "expected"),
    [
        (WANTED + 1, WANTED),
        (np.zeros_like(WANTED), WANTED),
        (-WANTED * [1, 1, 2], WANTED),
        (WANTED[:, :2], WANTED),
        (1.3, 1.5),
        (1.0, 0.0),
        (np.array([2.6]), np.array([1.3 * 1.7])),
        (np.full((2, 3), 1e300), np.full((2, 3), 1e-300)),
        (np.array([True, False]), np.array([False, True])),
        (np.array([1j, 2j]), np.array([-1j, -2j])),
    ],
    ids=["shifted", "zeros", "some", "narrow", "a number", "of zero", "one entry", "extreme", "bools", "complex"],
)
def test_no_pattern_is_said_where_none_fits(actual, expected):
    assert "pattern" not in failure(actual, expected).values
