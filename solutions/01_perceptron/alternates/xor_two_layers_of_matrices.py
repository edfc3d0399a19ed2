"""
question = "xor"
note = "both layers in one function, as products of matrices; numbers only"
"""

import numpy as np


def XOR(x1, x2):
    hidden = np.array([[-0.5, -0.5], [0.5, 0.5]]) @ np.array([x1, x2]) + np.array([0.7, -0.2])
    outer = np.array([0.5, 0.5]) @ np.where(hidden > 0, 1.0, 0.0) - 0.7
    return int(outer > 0)
