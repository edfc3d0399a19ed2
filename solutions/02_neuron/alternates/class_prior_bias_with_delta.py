"""
question = "class_prior_bias"
note = "a tiny number inside the logarithm, as the book adds it in its cross entropy"
"""

import numpy as np


def class_prior_bias(counts):
    p = np.array(counts) / np.sum(counts)
    b = np.log(p + 1e-7)
    b -= np.average(b)
    return b
