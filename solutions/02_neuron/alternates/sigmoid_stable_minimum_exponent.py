"""
question = "sigmoid.stable"
note = "where picks between the two forms after their exponents were cut at 0"
"""

import numpy as np


def sigmoid(x):
    rising = np.exp(np.minimum(x, 0))
    falling = np.exp(-np.maximum(x, 0))
    return np.where(np.greater_equal(x, 0), 1 / (1 + falling), rising / (1 + rising))
