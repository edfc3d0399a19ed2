"""
question = "cross_entropy_error"
note = "along the lines of chapter 4: one row for a single example, argmax where t is as large as y, a delta inside"
"""

import numpy as np


def cross_entropy_error(y, t):
    tiny = 1e-7
    if y.ndim == 1:
        y = y.reshape(1, y.size)
        t = t.reshape(1, t.size)
    if y.size == t.size:
        t = t.argmax(axis=1)
    rows = np.arange(y.shape[0])
    return np.sum(np.log(y[rows, t] + tiny)) / -y.shape[0]
