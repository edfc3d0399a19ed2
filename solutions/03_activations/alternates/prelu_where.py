"""
question = "prelu"
note = "chooses between the two lines with np.where, once for all columns"
"""

import numpy as np


def prelu(x, a):
    return np.where(x >= 0, x, a * x)
