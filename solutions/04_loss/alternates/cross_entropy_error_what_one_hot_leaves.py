"""
question = "cross_entropy_error"
note = "the row's product with its one-hot target is the probability; the smallest normal float as delta"
"""

import numpy as np


def cross_entropy_error(y, t):
    if np.shape(t) == y.shape:
        staked = (y * t).sum(axis=-1)
    elif y.ndim == 2:
        staked = np.array([row[label] for row, label in zip(y, t)])
    else:
        staked = y[t]
    return np.mean(-np.log(np.maximum(staked, np.finfo(float).tiny)))
