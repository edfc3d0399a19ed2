"""
question = "nand"
note = "at least one is off"
"""

import numpy as np


def NAND(x1, x2):
    return np.logical_or(x1 == 0, x2 == 0)
