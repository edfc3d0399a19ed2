"""Numerical gradients in float64, as the oracle that a student's backward pass is compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

STEP = 1e-5  # balances truncation (step²) against rounding (eps / step) for values around 1


def central_difference(function: Callable[[NDArray[Any]], float], x: NDArray[Any], step: float = STEP) -> NDArray[Any]:
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
    """Return the gradient of sum(dout · function(*arguments)) with respect to one argument.

    This is what a layer's backward(dout) should give for that argument.

    Args:
        function: the oracle's forward pass.
        arguments: its arguments.
        which: the argument, by position.
        dout: the gradient that arrives from above, of the shape of the function's value.
    """

    def loss(value: NDArray[Any]) -> float:
        changed = list(arguments)
        changed[which] = value
        return float(np.sum(dout * function(*changed)))

    return central_difference(loss, arguments[which])
