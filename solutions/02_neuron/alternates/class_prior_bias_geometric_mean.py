"""
question = "class_prior_bias"
note = "the logarithm of each count's ratio to the geometric mean"
"""

import numpy as np


def class_prior_bias(counts):
    c = np.array(counts, dtype=float)
    return np.log(c / np.prod(c) ** (1 / c.size))
