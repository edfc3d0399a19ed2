"""
question = "mean_squared_error"
note = "one entry after the other, a plain Python float comes back"
"""

import numpy as np


def mean_squared_error(y, t):
    total = 0.0
    for place in np.ndindex(y.shape):
        total += float(y[place] - t[place]) ** 2
    return total / 2
