"""
question = "numerical_gradient.int_array"
note = "calls itself with floats where x holds whole numbers"
"""

import numpy as np


def numerical_gradient(f, x):
    if x.dtype.kind in "iub":
        return numerical_gradient(f, x / 1)
    h = 1e-4
    grad = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        value = float(x[index])
        x[index] = value + h
        grad[index] = f(x)
        x[index] = value - h
        grad[index] = (grad[index] - f(x)) / (2 * h)
        x[index] = value
    return grad
