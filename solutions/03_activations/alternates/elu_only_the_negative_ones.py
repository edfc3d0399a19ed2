"""
question = "elu"
note = "a copy, and the exponential of the negative numbers only"
"""

import numpy as np


def elu(x, alpha=1.0):
    y = x.copy()
    y[x <= 0] = alpha * np.expm1(x[x <= 0])
    return y
