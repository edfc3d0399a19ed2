"""
question = "shuffle.rng"
note = "a choice of all of them without putting back"
"""

import numpy as np


def shuffle_dataset(x, t, rng=np.random):
    count = t.shape[0]
    order = rng.choice(count, size=count, replace=False)
    return np.array([x[i] for i in order]), np.array([t[i] for i in order])
