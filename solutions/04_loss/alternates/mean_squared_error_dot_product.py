"""
question = "mean_squared_error"
note = "a flat vector of errors times itself"
"""

import numpy as np


def mean_squared_error(y, t):
    error = np.ravel(np.subtract(y, t))
    return error @ error / 2
