"""
question = "cross_entropy_error"
note = "probabilities clipped at both ends; take_along_axis picks them"
"""

import numpy as np


def cross_entropy_error(y, t):
    y = np.atleast_2d(np.clip(y, 1e-7, 1 - 1e-7))
    t = np.asarray(t)
    labels = t.reshape(y.shape).argmax(axis=1) if t.size == y.size else t.reshape(-1)
    picked = np.take_along_axis(y, labels[:, None].astype(int), axis=1)
    return float(-np.log(picked).mean())
