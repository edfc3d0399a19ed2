"""The numerical oracle agrees with gradients that are known in closed form."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from autograder.checks import assert_matches, central_difference, gradient_of

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
