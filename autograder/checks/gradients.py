"""Numerical gradients in float64, as the oracle that a backward pass is compared with.

For a suite of your own, `assert_gradient` is what you want: it compares an answer with the slope of a function that
you wrote as its definition says. It asks for two numbers only while the answer is right; where it is wrong it looks
element by element, leaves out places where the function has no slope, and says what kind of slip it is.

Source: Dennis and Schnabel, "Numerical Methods for Unconstrained Optimization", chapter 5, on the step; "Deep Learning
from Scratch 1", section 5.7.4, on the gradient check.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from autograder.checks.compare import assert_form, fail_values
from autograder.checks.patterns import pattern_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    Scalar = Callable[[NDArray[Any]], float]

STEP = 1e-5  # balances truncation (step²) against rounding (eps / step) for values around 1
DIRECTIONS = 2
# A slope along a direction is good to about 1e-9 of the values; a slip changes it by far more than this.
DIRECTION_RTOL = 1e-6
KINK = 3e-3  # by how much the slopes on both sides differ where a function has none; curvature makes step · f'' of it
MAX_ELEMENTS = 400  # to look at one by one, of a large array


def central_difference(function: Scalar, x: NDArray[Any], step: float = STEP) -> NDArray[Any]:
    """Return the gradient of a scalar function at `x`, element by element: (f(x+h) - f(x-h)) / 2h.

    Args:
        function: takes an array of the shape of `x`, returns a number.
        x: where; it is not changed.
        step: h.

    Returns:
        An array of the shape of `x`, in float64. Its error is of the order of h²·f'''/6 + eps·|f|/h.
    """
    point = np.array(x, dtype=np.float64)
    gradient = np.empty_like(point)
    for index in np.ndindex(point.shape):
        value = point[index]
        point[index] = value + step
        above = function(point)
        point[index] = value - step
        below = function(point)
        point[index] = value
        gradient[index] = (above - below) / (2 * step)
    return gradient


def gradient_of(
    function: Callable[..., NDArray[Any]], arguments: tuple[NDArray[Any], ...], which: int, dout: NDArray[Any]
) -> NDArray[Any]:
    """Return the gradient of sum(dout · function(*arguments)) with respect to one argument, element by element.

    This is what a layer's backward(dout) should give for that argument.

    Args:
        function: the oracle's forward pass.
        arguments: its arguments.
        which: the argument, by position.
        dout: the gradient that arrives from above, of the shape of the function's value.
    """
    return central_difference(weighted(function, arguments, which, dout), arguments[which])


def weighted(
    function: Callable[..., NDArray[Any]], arguments: tuple[NDArray[Any], ...], which: int, dout: NDArray[Any]
) -> Scalar:
    """Return sum(dout · function(*arguments)) as a function of one argument: what a backward pass is the slope of."""

    def loss(value: NDArray[Any]) -> float:
        changed = list(arguments)
        changed[which] = value
        return float(np.sum(dout * function(*changed)))

    return loss


def assert_gradient(
    actual: object,
    function: Scalar,
    x: NDArray[Any],
    name: str,
    rng: np.random.Generator,
    *,
    rtol: float = 1e-4,
    atol: float = 1e-6,
    batch: int = 0,
    others: Mapping[str, Scalar | NDArray[Any]] | None = None,
) -> None:
    """Check that what came back is the gradient of `function` at `x`.

    First the form: a float array of the shape of `x`, finite. Then the slope along random directions, which takes two
    values of the function each. Only where that is not as it should be, element by element (a sample of a large array),
    without places at which the function has a kink or a tie.

    Args:
        actual: what `student.run` returned, or a part of it.
        function: takes an array of the shape of `x`, returns a number; written from the definition, see `weighted`.
        x: where; it is not changed.
        name: what the student calls it, as in "layer.dW".
        rng: draws the directions.
        rtol: relative tolerance on elements.
        atol: absolute tolerance on elements.
        batch: the number of examples, to name a missing or needless division by it.
        others: what else may have come back by a well-known slip, to name it: "pattern_stale" (the function with what
            an earlier forward was given), "pattern_no_dout" (the function without the gradient from above),
            "pattern_axis" (the array that a sum over the wrong axis gives).

    Raises:
        CheckFailed: with the first thing that differs, and the pattern where one fits.
        ValueError: where the function has no slope at most of the places; choose other inputs.
    """
    point = np.array(x, dtype=np.float64)
    alternatives = {key: _as_gradient(other, point) for key, other in (others or {}).items()}
    if _is_transposed(actual, function, point, rng):
        alternatives["pattern_transposed"] = np.asarray(actual)
    found = assert_form(actual, point, name, "f", alternatives)
    if all(_agrees_along(found, function, point, rng) for _ in range(DIRECTIONS)):
        return
    places = list(np.ndindex(point.shape))
    if len(places) > MAX_ELEMENTS:
        places = [places[index] for index in sorted(rng.choice(len(places), MAX_ELEMENTS, replace=False))]
    wanted = np.full(point.shape, np.nan)
    for place in places:
        direction = np.zeros_like(point)
        direction[place] = 1
        slope = slope_along(function, point, direction)
        wanted[place] = np.nan if slope is None else slope
    smooth = np.isfinite(wanted)
    if smooth.sum() * 2 < len(places):
        raise ValueError(f"{name}: the function has a kink at {len(places) - smooth.sum()} of {len(places)} places")
    wrong = smooth & ~np.isclose(found, np.where(smooth, wanted, 0), rtol=rtol, atol=atol)
    if wrong.any():
        pattern = pattern_of(found, wanted, batch=batch, others=alternatives, rtol=rtol)
        if not smooth.all():
            pattern = pattern_of(found[smooth], wanted[smooth], batch=batch, rtol=rtol)
        fail_values(found, wanted, wrong, name, pattern)


def slope_along(function: Scalar, x: NDArray[Any], direction: NDArray[Any]) -> float | None:
    """Return the slope of a scalar function at `x` along a direction, or None where it has none.

    A kink or a tie shows in the slopes on both sides: they differ, and go on to differ when the step is made smaller,
    where for a smooth function the difference shrinks with the step.
    """
    middle = function(x)
    value, gap = _both_sides(function, x, direction, middle, STEP)
    if gap <= KINK * (1 + abs(value)):
        return value
    nearer, smaller_gap = _both_sides(function, x, direction, middle, STEP / 10)
    return nearer if smaller_gap <= gap / 3 else None


def _both_sides(
    function: Scalar, x: NDArray[Any], direction: NDArray[Any], middle: float, step: float
) -> tuple[float, float]:
    """The central difference, and by how much the one-sided ones differ."""
    above, below = function(x + step * direction), function(x - step * direction)
    return (above - below) / (2 * step), abs(above - 2 * middle + below) / step


def _agrees_along(found: NDArray[Any], function: Scalar, x: NDArray[Any], rng: np.random.Generator) -> bool:
    """Tell whether the slope along a random direction is what the gradient that was found makes of it."""
    direction = rng.normal(size=x.shape)
    direction = direction / max(float(np.sqrt(np.sum(direction**2))), 1e-300)
    slope = slope_along(function, x, direction)
    if slope is None:
        return False
    parts = found * direction
    tolerance = DIRECTION_RTOL * (float(np.sqrt(np.sum(parts**2))) + 1e-2)
    return abs(float(np.sum(parts)) - slope) <= tolerance


def _is_transposed(actual: object, function: Scalar, x: NDArray[Any], rng: np.random.Generator) -> bool:
    """Tell whether an array of the shape of x, transposed, is the gradient, transposed."""
    if type(actual) is not np.ndarray or actual.ndim != 2 or actual.dtype.kind != "f":
        return False
    turned = actual.T.astype(np.float64)
    return x.shape == turned.shape != actual.shape and _agrees_along(turned, function, x, rng)


def _as_gradient(other: Scalar | NDArray[Any], x: NDArray[Any]) -> NDArray[Any]:
    return central_difference(other, x) if callable(other) else np.asarray(other, dtype=np.float64)
