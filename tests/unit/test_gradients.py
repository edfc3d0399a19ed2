"""The numerical oracle agrees with gradients that are known in closed form."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.checks import CheckFailed, assert_gradient, assert_matches, central_difference, gradient_of, weighted
from autograder.checks.gradients import slope_along

RNG = np.random.default_rng(0)
VECTOR, MATRIX = RNG.normal(size=4), RNG.normal(size=(3, 4))


def softmax_loss(x):
    return float(np.log(np.exp(x).sum()) - x.flat[0])


def softmax_gradient(x):
    gradient = np.array(np.exp(x) / np.exp(x).sum())
    gradient.flat[0] -= 1
    return gradient


@pytest.mark.parametrize("x", [np.array(0.7), VECTOR, MATRIX, RNG.normal(size=(2, 3, 2)), VECTOR[::-2], MATRIX.T])
@pytest.mark.parametrize(
    ("function", "gradient"),
    [
        (lambda _: 3.0, np.zeros_like),
        (np.sum, np.ones_like),
        (lambda x: float((x**2).sum()), lambda x: 2 * x),
        (lambda x: float((x**3).sum()), lambda x: 3 * x**2),
        (lambda x: float(np.sin(x).sum()), np.cos),
        (lambda x: float(np.exp(x).sum()), np.exp),
        (lambda x: float(np.prod(x)), lambda x: np.prod(x) / x),
        (lambda x: float((np.arange(x.size).reshape(x.shape) * x).sum()), lambda x: np.arange(x.size).reshape(x.shape)),
        (softmax_loss, softmax_gradient),
    ],
    ids=["constant", "sum", "squares", "cubes", "sines", "exponentials", "product", "weighted", "softmax loss"],
)  # fmt: skip
def test_the_gradient_is_that_of_the_closed_form(function, gradient, x):
    found = central_difference(function, x)
    assert_matches(found, np.asarray(gradient(x), dtype=np.float64), "gradient", rtol=1e-7, atol=1e-8)


@given(
    hnp.arrays(np.float64, hnp.array_shapes(min_dims=0, max_dims=3, max_side=3), elements=st.floats(-3, 3)),
    st.floats(-3, 3),
)
@settings(deadline=None)
def test_a_quadratic_is_exact_but_for_rounding(x, c):
    found = central_difference(lambda x: float((c * x**2 - x).sum()), x)
    assert_matches(found, np.asarray(2 * c * x - 1), "gradient", atol=1e-7)


def test_the_difference_is_taken_on_both_sides():
    assert central_difference(lambda x: float(abs(x)), np.array(0.0)) == 0
    assert central_difference(lambda x: float(x**2), np.array(1.0), step=0.5) == pytest.approx(2, abs=1e-12)


def test_the_step_is_the_suites_to_choose():
    asked = []
    central_difference(lambda x: asked.append(float(x)) or 0.0, np.array(1.0), step=0.25)
    assert asked == [1.25, 0.75]


def test_the_argument_itself_stays_where_it_is_while_the_gradient_is_taken():
    x = VECTOR.copy()
    assert_matches(central_difference(lambda point: float((point * x).sum()), x), VECTOR, "gradient")


def test_each_entry_is_moved_alone_and_put_back():
    seen = []
    central_difference(lambda x: seen.append(x.copy()) or 0.0, np.zeros((2, 2)))
    assert len(seen) == 8
    assert [np.count_nonzero(x) for x in seen] == [1] * 8
    assert [tuple(map(int, np.argwhere(x)[0])) for x in seen[::2]] == [(0, 0), (0, 1), (1, 0), (1, 1)]


@pytest.mark.parametrize("dtype", ["i8", "u1", "f4", "f2", "?"])
def test_the_gradient_is_in_float64_whatever_the_argument_is(dtype):
    x = np.ones((2, 2), dtype=dtype)
    found = central_difference(lambda x: float((x**2).sum()), x)
    assert_matches(found, np.full((2, 2), 2.0), "gradient")
    assert found.dtype == np.float64
    assert x.dtype == np.dtype(dtype)
    assert (x == 1).all()


def test_the_gradient_of_nothing_is_empty():
    assert central_difference(lambda x: float(x.sum()), np.zeros((0, 3))).shape == (0, 3)


# --- of a layer ------------------------------------------------------------------------------------------------------

X, W, B, DOUT = RNG.normal(size=(5, 3)), RNG.normal(size=(3, 2)), RNG.normal(size=2), RNG.normal(size=(5, 2))


def affine(x, w, b):
    return x @ w + b


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


@pytest.mark.parametrize(
    ("which", "wanted"), [(0, DOUT @ W.T), (1, X.T @ DOUT), (2, DOUT.sum(axis=0))], ids=["x", "W", "b"]
)
def test_a_layers_gradient_is_taken_for_the_argument_that_is_asked_for(which, wanted):
    arguments = tuple(argument.copy() for argument in (X, W, B))
    assert_matches(gradient_of(affine, arguments, which, DOUT), wanted, "gradient", atol=1e-7)
    for argument, before in zip(arguments, (X, W, B), strict=True):
        assert (argument == before).all()


def test_a_layers_gradient_is_weighted_by_what_arrives_from_above():
    y = sigmoid(X)
    dout = RNG.normal(size=X.shape)
    assert_matches(gradient_of(sigmoid, (X,), 0, dout), dout * y * (1 - y), "gradient", atol=1e-8)
    assert_matches(gradient_of(sigmoid, (X,), 0, np.zeros_like(X)), np.zeros_like(X), "gradient")


def test_a_layer_may_change_the_shape():
    found = gradient_of(lambda x: x.max(axis=1), (X,), 0, np.arange(5.0))
    wanted = np.where(X.max(axis=1, keepdims=True) == X, np.arange(5.0)[:, None], 0.0)
    assert_matches(found, wanted, "gradient", atol=1e-8)


# --- the check -------------------------------------------------------------------------------------------------------


def relu_sum(x):
    return float(np.maximum(x, 0).sum())


def compare(actual, function=None, x=X, **options):
    """Compare with the gradient of sum(dout · sigmoid(x)); returns the finding, or None."""
    function = function or weighted(sigmoid, (X,), 0, DOUTS)
    try:
        assert_gradient(actual, function, x, "dx", np.random.default_rng(3), **options)
    except CheckFailed as error:
        return error.finding
    return None


DOUTS = RNG.normal(size=X.shape)
RIGHT = DOUTS * sigmoid(X) * (1 - sigmoid(X))


def test_a_right_gradient_passes_after_a_few_values_of_the_function():
    asked = []

    def counted(x):
        asked.append(1)
        return float((x**3).sum())

    x = RNG.normal(size=(20, 30))
    assert compare(3 * x**2, counted, x) is None
    assert len(asked) == 6  # two directions, each from three places


@pytest.mark.parametrize("seed", range(20))
def test_a_right_gradient_passes_whatever_the_directions(seed):
    assert_gradient(RIGHT, weighted(sigmoid, (X,), 0, DOUTS), X, "dx", np.random.default_rng(seed))


@pytest.mark.parametrize(("place", "error"), [((0, 0), 1e-3), ((4, 2), -1e-3), ((2, 1), 1e-4)])
def test_one_wrong_element_is_found_and_pointed_out(place, error):
    wrong = RIGHT.copy()
    wrong[place] += error
    finding = compare(wrong)
    assert (finding.kind, finding.values["count"]) == ("values_shown", 1)
    assert finding.values["place"] == f"[{place[0]}, {place[1]}]"


def test_one_wrong_element_of_a_large_array_is_found():
    x = RNG.normal(size=(40, 50))
    wrong = 3 * x**2
    wrong[7, 9] *= 1.01
    with pytest.raises(CheckFailed):
        assert_gradient(wrong + 1e-3, lambda x: float((x**3).sum()), x, "dx", np.random.default_rng(0))


@pytest.mark.parametrize(
    ("actual", "kind"),
    [
        (None, "nothing"),
        (RIGHT.tolist(), "type"),
        (RIGHT[:, :2], "shape"),
        (RIGHT[0], "shape"),
        (np.float64(1), "type"),
        (np.zeros(X.shape, dtype=int), "dtype"),
        (np.full(X.shape, np.nan), "not_finite"),
        (np.zeros(X.shape), "values_shown"),
        (np.empty((0, 3)), "shape"),
    ],
    ids=["None", "list", "narrow", "row", "number", "int", "nan", "zeros", "empty"],
)
def test_the_form_comes_first(actual, kind):
    assert compare(actual).kind == kind


W_LOSS = weighted(affine, (X, W, B), 1, DOUT)
B_LOSS = weighted(affine, (X, W, B), 2, DOUT)
X2 = RNG.normal(size=X.shape)


@pytest.mark.parametrize(
    ("actual", "function", "x", "options", "pattern"),
    [
        (-X.T @ DOUT, W_LOSS, W, {}, "pattern_sign"),
        (X.T @ DOUT * 5, W_LOSS, W, {"batch": 5}, "pattern_not_divided"),
        (X.T @ DOUT / 5, W_LOSS, W, {"batch": 5}, "pattern_divided"),
        (X.T @ DOUT / 7, W_LOSS, W, {"batch": 5}, "pattern_factor"),
        ((X.T @ DOUT).T, W_LOSS, W, {}, "pattern_transposed"),
        (X2.T @ DOUT, W_LOSS, W, {"others": {"pattern_stale": weighted(affine, (X2, W, B), 1, DOUT)}}, "pattern_stale"),
        (X.T @ np.ones_like(DOUT), W_LOSS, W,
         {"others": {"pattern_no_dout": weighted(affine, (X, W, B), 1, np.ones_like(DOUT))}}, "pattern_no_dout"),
        (DOUT.sum(axis=1), B_LOSS, B, {"others": {"pattern_axis": DOUT.sum(axis=1)}}, "pattern_axis"),
        (X.T @ DOUT + W, W_LOSS, W, {"batch": 5}, ""),
    ],
    ids=["sign", "not divided", "divided", "factor", "transposed", "stale", "no dout", "axis", "none of these"],
)  # fmt: skip
def test_the_pattern_of_a_slip_is_named(actual, function, x, options, pattern):
    assert compare(actual, function, x, **options).values.get("pattern", "") == pattern


def test_a_square_gradient_that_is_transposed_is_named():
    x, w, dout = RNG.normal(size=(5, 3)), RNG.normal(size=(3, 3)), RNG.normal(size=(5, 3))
    finding = compare((x.T @ dout).T, weighted(lambda x, w: x @ w, (x, w), 1, dout), w)
    assert finding.values["pattern"] == "pattern_transposed"


# --- where a function has no slope -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kink", [0.0, 1e-7, -3e-6, 9e-6])
@pytest.mark.parametrize("slope", [0.0, 0.5, 1.0], ids=["left", "between", "right"])
def test_a_kink_is_left_out(kink, slope):
    x = np.array([1.5, kink, -0.7, 2.0])
    actual = np.array([1.0, slope if abs(kink) < 1e-6 else float(kink > 0), 0.0, 1.0])
    assert compare(actual, relu_sum, x) is None


def test_a_wrong_element_beside_a_kink_is_found():
    x = np.array([1.5, 0.0, -0.7, 2.0])
    finding = compare(np.array([1.0, 0.3, 0.0, -1.0]), relu_sum, x)
    assert (finding.values["count"], finding.values["place"]) == (1, "[3]")


def test_a_pattern_is_named_beside_a_kink():
    x = np.array([1.5, 0.0, -0.7, 2.0])
    assert compare(np.array([-1.0, 0.3, 0.0, -1.0]), relu_sum, x).values["pattern"] == "pattern_sign"


def test_a_tie_of_a_maximum_is_left_out():
    x = np.array([[2.0, 2.0, -1.0], [0.5, 3.0, 1.0]])
    for tied in ([1.0, 0.0], [0.0, 1.0], [0.5, 0.5]):
        actual = np.array([[*tied, 0.0], [0.0, 1.0, 0.0]])
        assert compare(actual, lambda x: float(x.max(axis=1).sum()), x) is None


def test_inputs_that_are_mostly_kinks_are_the_authors_fault():
    with pytest.raises(ValueError, match="has a kink at 4 of 5 places"):
        compare(np.zeros(5), relu_sum, np.array([0.0, 0.0, 0.0, 0.0, 1.0]))


@pytest.mark.parametrize(
    "function",
    [lambda x: float((x**2).sum() * 50), lambda x: float(np.exp(3 * x).sum()), lambda x: float(np.sin(20 * x).sum())],
    ids=["steep", "exponential", "wavy"],
)
def test_a_function_that_only_bends_has_a_slope(function):
    for seed in range(10):
        direction = np.random.default_rng(seed).normal(size=X.shape)
        assert slope_along(function, X, direction / np.linalg.norm(direction)) is not None


def test_a_slope_along_a_direction_is_that_of_the_closed_form():
    for seed in range(50):
        rng = np.random.default_rng(seed)
        x, direction = rng.normal(size=(4, 6)), rng.normal(size=(4, 6))
        direction /= np.linalg.norm(direction)
        found = slope_along(lambda x: float(np.exp(x).sum()), x, direction)
        assert found == pytest.approx(float((np.exp(x) * direction).sum()), rel=1e-8, abs=1e-8)
