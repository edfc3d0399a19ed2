"""The numerical gradient of assignment 05, given here: nothing to write."""

import numpy as np


def numerical_gradient(f, x):
    """Measure how f changes with each single entry of x, all others held still (central differences).

    Args:
        f: a function that is called with x and returns one number.
        x: a float array of any shape. It is moved in place while f is being called, one entry at a time, and it holds
            its old values again when this function returns.

    Returns:
        A float array of the shape of x: the slope of f for each entry.
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
