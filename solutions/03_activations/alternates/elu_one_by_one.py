"""
question = "elu"
note = "number by number with the standard library"
"""

import math

import numpy as np


def elu(x, alpha):
    values = [value if value > 0 else alpha * (math.exp(value) - 1) for value in x.flat]
    return np.array(values).reshape(x.shape)
