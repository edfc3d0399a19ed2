"""
question = "binary_cross_entropy"
note = "logarithms no lower than -100, as some libraries have it"
"""

import numpy as np


def binary_cross_entropy(q, p):
    with np.errstate(divide="ignore"):
        yes, no = np.maximum(np.log(q), -100), np.maximum(np.log1p(-q), -100)
    return np.average(-(p * yes + (1 - p) * no))
