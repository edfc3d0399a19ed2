"""
question = "cross_entropy_error"
note = "labels become one-hot rows; a smaller delta"
"""

import numpy as np


def cross_entropy_error(y, t):
    C = y.shape[-1]
    if np.ndim(t) < y.ndim:
        t = np.arange(C) == np.expand_dims(t, -1)
    hot, rows = np.reshape(t, (-1, C)), np.reshape(y, (-1, C))
    return -np.sum(hot * np.log(rows + 1e-12), axis=1).mean()
