"""
question = "sigmoid"
note = "a Python loop over all elements with math.exp, a form for each sign"
"""

import math

import numpy as np


def one(value):
    if value >= 0:
        return 1 / (1 + math.exp(-value))
    power = math.exp(value)
    return power / (1 + power)


def sigmoid(x):
    if np.ndim(x) == 0:
        return one(x)
    result = np.empty(x.shape)
    for index in np.ndindex(x.shape):
        result[index] = one(x[index])
    return result
