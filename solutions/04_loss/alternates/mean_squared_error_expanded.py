"""
question = "mean_squared_error"
note = "the binomial formula, as a zero-dimensional array"
"""

import numpy as np


def mean_squared_error(y, t):
    return np.asarray((np.sum(y * y) - 2 * np.sum(y * t) + np.sum(t * t)) / 2)
