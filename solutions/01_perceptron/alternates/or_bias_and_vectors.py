"""
question = "or"
note = "along the lines of the book: vectors, a sum and a bias; numbers only"
"""

import numpy as np


def OR(x1, x2):
    inputs, weights, bias = np.array([x1, x2]), np.array([0.5, 0.5]), -0.2
    return int(np.dot(weights, inputs) + bias > 0)
