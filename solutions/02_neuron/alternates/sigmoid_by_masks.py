"""
question = "sigmoid"
note = "boolean indexing of the two halves, in a fresh float array"
"""

import numpy as np


def sigmoid(x):
    values = np.array(x, dtype=np.float64)
    result = np.empty_like(values)
    positive = values >= 0
    result[positive] = 1 / (1 + np.exp(-values[positive]))
    power = np.exp(values[~positive])
    result[~positive] = power / (power + 1)
    return result
