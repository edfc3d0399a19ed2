"""
question = "minibatch"
note = "position by position, with integers, in a list of two"
"""

import numpy as np


def minibatch(x, t, size, rng):
    rows = [int(rng.integers(len(t))) for _ in range(size)]
    return [np.array([x[row] for row in rows]), np.array([t[row] for row in rows])]
