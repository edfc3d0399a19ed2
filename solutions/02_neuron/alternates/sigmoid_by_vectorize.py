"""
question = "sigmoid"
note = "np.vectorize over a helper on plain numbers; a number comes back as an array without axes"
"""

import math

import numpy as np


def _one(value):
    return 1 / (1 + math.exp(-value)) if value > -700 else 0.0


def sigmoid(x):
    return np.vectorize(_one, otypes=[float])(x)
