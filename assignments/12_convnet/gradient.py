"""Slopes by measuring: slow, and right, for checking backpropagation. An answer of 05; nothing to write."""

import numpy as np


def numerical_gradient(f, x):
    """Measure how f changes with each single entry of x, all others held still.

    Args:
        f: a function that takes a whole array of the shape of x and returns one number.
        x: a float array of any shape: (3,), (2, 3), (2, 3, 4), ... It is moved in place while f is being called,
            and it holds its old values again when this function returns.

    Returns:
        A float array of the shape of x; entry by entry, the central difference
        (f(x with this entry + h) - f(x with this entry - h)) / 2h, with h = 1e-4.
        For an array of whole numbers too, the true slopes as floats (x itself stays as it is).

    Example:
        For f(x) = x0² + x1², numerical_gradient(f, np.array([3.0, 4.0])) is about [6, 8].
    """
    h = 1e-4
    if x.dtype.kind != "f":
        x = x.astype(float)  # whole numbers cannot hold the small step
    grad = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        value = x[index]
        x[index] = value + h
        above = f(x)
        x[index] = value - h
        below = f(x)
        x[index] = value
        grad[index] = (above - below) / (2 * h)
    return grad
