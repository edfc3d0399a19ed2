"""
question = "leaky_relu"
note = "the larger one of two lines, right since a is between 0 and 1"
"""

import numpy as np


def leaky_relu(x, a):
    return np.maximum(a * x, x)
