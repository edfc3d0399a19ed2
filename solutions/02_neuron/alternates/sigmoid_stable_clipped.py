"""
question = "sigmoid.stable"
note = "the book's formula on a clipped exponent"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -500, 500)))
