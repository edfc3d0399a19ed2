"""
question = "sigmoid.stable"
note = "the book's own formula, with the harmless overflow silenced"
"""

import numpy as np


def sigmoid(x):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-x))
