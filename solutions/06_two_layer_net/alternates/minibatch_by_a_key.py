"""
question = "minibatch"
note = "every example gets a random key; those with the smallest keys are taken"
"""

import numpy as np


def minibatch(x, t, size, rng):
    rows = np.argsort(rng.random(len(x)))[:size]
    return np.take(x, rows, axis=0), np.take(t, rows, axis=0)
