"""
question = "numerical_gradient.int_array"
note = "always works on a float copy"
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    point = np.array(x, dtype=float)
    grad = np.zeros_like(point)
    for index, value in np.ndenumerate(np.array(point)):
        values = []
        for moved in (value + h, value - h):
            point[index] = moved
            values.append(f(point))
        point[index] = value
        grad[index] = (values[0] - values[1]) / (2 * h)
    return grad
