"""
question = "numerical_gradient"
note = "a fresh pair of copies for every entry; x is never touched"
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-6
    grad = np.empty(np.shape(x))
    for index, _ in np.ndenumerate(x):
        right, left = np.array(x, dtype=float), np.array(x, dtype=float)
        right[index] += h
        left[index] -= h
        grad[index] = (f(right) - f(left)) / (2 * h)
    return grad
