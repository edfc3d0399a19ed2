"""
question = "numerical_gradient"
note = "rows of an identity matrix as directions, in a list comprehension"
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-3
    directions = np.eye(x.size).reshape(x.size, *x.shape)
    return np.array([(f(x + h * e) - f(x - h * e)) / (2 * h) for e in directions]).reshape(x.shape)
