"""
question = "mean_squared_error"
note = "along the lines of chapter 4: errors, squares, a sum, a half"
"""

import numpy as np


def mean_squared_error(y, t):
    error = y - t
    return np.sum(error**2) * 0.5
