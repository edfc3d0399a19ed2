"""
question = "numerical_gradient"
note = "the five-point formula at every entry"
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-3
    grad = np.zeros(x.shape)
    for number in range(x.size):
        index = np.unravel_index(number, x.shape)

        def at(steps):
            moved = x.astype(float)
            moved[index] += steps * h
            return f(moved)

        grad[index] = (at(-2) - 8 * at(-1) + 8 * at(1) - at(2)) / (12 * h)
    return grad
