"""
question = "binary_cross_entropy"
note = "q clipped once at both ends"
"""

import numpy as np


def binary_cross_entropy(q, p):
    q = np.clip(q, 1e-7, 1 - 1e-7)
    terms = p * np.log(q) + (1 - p) * np.log(1 - q)
    return -terms.mean()
