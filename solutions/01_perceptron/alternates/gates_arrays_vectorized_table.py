"""
question = "gates.arrays"
note = "a gate for numbers, put over arrays by np.vectorize"
"""

import numpy as np


def _gate(answers):
    return np.vectorize(lambda x1, x2: answers[int(2 * x1 + x2)], otypes=[int])


def AND(x1, x2):
    return _gate([0, 0, 0, 1])(x1, x2)


def NAND(x1, x2):
    return _gate([1, 1, 1, 0])(x1, x2)


def OR(x1, x2):
    return _gate([0, 1, 1, 1])(x1, x2)
