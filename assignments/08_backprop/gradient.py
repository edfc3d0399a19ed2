"""The numerical gradient of an earlier assignment, given here; nothing to write. It is slow, and a very good judge."""

import numpy as np


def numerical_gradient(f, x):
    """Return how f changes with each single entry of x: (f(x + h) - f(x - h)) / 2h, entry by entry, with h = 1e-4.

    Args:
        f: a function that takes the whole array and returns one number.
        x: a float array of any shape. It is moved in place while f is being called, and restored afterwards.
    """
    h = 1e-4
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
