"""
question = "numerical_diff"
note = "the largest step that is accepted, and a zero-dimensional array as the answer"
"""

import numpy as np


def numerical_diff(f, x):
    h = 1e-3
    x = np.asarray(x, dtype=float)
    below, above = (f(place) for place in (x - h, x + h))
    return np.asarray((above - below) / (h + h))
