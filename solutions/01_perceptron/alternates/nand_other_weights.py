"""
question = "nand"
note = "other weights, and a float for the answer"
"""

import numpy as np


def NAND(x1, x2):
    return np.heaviside(3 - 2 * (x1 + x2), 0.0)
