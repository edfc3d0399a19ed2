"""
question = "split"
note = "a mask of booleans by position"
"""

import numpy as np


def split_validation(x, t, ratio):
    chosen = np.arange(len(x)) + 1 <= len(x) * ratio
    return x[~chosen], t[~chosen], x[chosen], t[chosen]
