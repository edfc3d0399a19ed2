"""
question = "sigmoid.stable"
note = "the logarithm of the denominator, computed without overflow"
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -np.asarray(x)))
