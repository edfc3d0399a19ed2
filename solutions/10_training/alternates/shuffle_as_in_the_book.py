"""
question = "shuffle"
note = "along the lines of the book: one permutation, with colons for the axes that stay"
"""

import numpy as np


def shuffle_dataset(x, t):
    places = np.random.permutation(x.shape[0])
    if x.ndim == 2:
        return x[places, :], t[places]
    return x[places, :, :, :], t[places]
