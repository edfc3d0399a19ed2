"""
question = "tanh"
note = "the standard library's function for one number, vectorized"
"""

import math

import numpy as np


def tanh(x):
    return np.vectorize(math.tanh)(x)
