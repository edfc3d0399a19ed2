"""
question = "relu"
note = "along the lines of the book: the larger one of the element and 0"
"""

import numpy as np


def relu(x):
    return np.maximum(0, x)
