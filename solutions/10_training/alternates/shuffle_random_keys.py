"""
question = "shuffle"
note = "a random key for each example, and sorting by the keys"
"""

import numpy as np


def shuffle_dataset(x, t, rng=None):
    keys = np.random.random(len(t)) if rng is None else rng.random(len(t))
    order = np.argsort(keys)
    return np.take(x, order, axis=0), np.take(t, order, axis=0)
