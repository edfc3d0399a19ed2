"""
question = "leaky_relu"
note = "the positive part and a times the negative part"
"""

import numpy as np


def leaky_relu(x, a):
    return np.clip(x, 0, None) + a * np.clip(x, None, 0)
