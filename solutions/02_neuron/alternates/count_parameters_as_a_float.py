"""
question = "count_parameters"
note = "the same count as a float that is whole"
"""

import numpy as np


def count_parameters(sizes):
    sizes = np.asarray(sizes, dtype=float)
    return np.sum(sizes[:-1] * sizes[1:]) + np.sum(sizes[1:])
