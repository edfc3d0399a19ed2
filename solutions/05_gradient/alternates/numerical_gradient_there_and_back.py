"""
question = "numerical_gradient"
note = "moves by += and -= and comes back up to the last bits"
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    if x.dtype != float:
        x = 1.0 * x
    grad = np.zeros(x.shape)
    for index in np.ndindex(*x.shape):
        x[index] += h
        grad[index] = f(x)
        x[index] -= 2 * h
        grad[index] -= f(x)
        x[index] += h
    return grad / (2 * h)
