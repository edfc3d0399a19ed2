"""
question = "gates.arrays"
note = "NumPy's logical functions, which take zeros and ones"
"""

import numpy as np


def AND(x1, x2):
    return np.logical_and(x1, x2)


def NAND(x1, x2):
    return np.logical_not(np.logical_and(x1, x2))


def OR(x1, x2):
    return np.logical_or(x1, x2)


def XOR(x1, x2):
    return np.logical_xor(x1, x2)
