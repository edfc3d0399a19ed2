"""
question = "numerical_gradient.int_array"
note = "adding a float array to whole numbers gives floats, so nothing has to be converted"
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros(x.shape)
    step = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        step[index] = h
        grad[index] = (f(x + step) - f(x - step)) / (2 * h)
        step[index] = 0
    return grad
