"""
question = "nand"
note = "along the lines of the book: vectors, a sum and a bias; numbers only"
"""

import numpy as np


def NAND(x1, x2):
    inputs, weights, bias = np.array([x1, x2]), np.array([-0.5, -0.5]), 0.7
    signal = np.sum(inputs * weights) + bias
    if signal <= 0:
        return 0
    else:
        return 1
