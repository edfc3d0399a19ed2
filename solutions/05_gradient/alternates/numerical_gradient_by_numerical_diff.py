"""
question = "numerical_gradient"
note = "one numerical_diff per entry, of a function of that entry alone"
"""

import numpy as np


def numerical_gradient(f, x):
    x = np.asarray(x, dtype=float)
    grad = np.zeros_like(x)
    for index in np.ndindex(x.shape):

        def along(value):
            moved = x.copy()
            moved[index] = value
            return f(moved)

        grad[index] = numerical_diff(along, x[index])
    return grad
