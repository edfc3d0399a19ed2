"""
question = "binary_cross_entropy"
note = "no and yes as two classes, flat"
"""

import numpy as np


def binary_cross_entropy(q, p):
    chances = np.stack([1 - q, q], axis=-1).reshape(-1, 2)
    targets = np.stack([1 - p, p], axis=-1).reshape(-1, 2)
    return np.einsum("nk,nk->", targets, -np.log(chances + 1e-7)) / len(chances)
