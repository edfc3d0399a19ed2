"""
question = "cross_entropy_error"
note = "one example after the other, with math.log and a floor"
"""

import math

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        label = list(t).index(1) if np.ndim(t) else int(t)
        return -math.log(max(float(y[label]), 1e-10))
    losses = [cross_entropy_error(y[n], t[n]) for n in range(len(y))]
    return sum(losses) / len(losses)
