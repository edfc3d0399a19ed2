"""
question = "relu"
note = "chooses between the element and 0 with np.where"
"""

import numpy as np


def relu(x):
    return np.where(x > 0, x, 0.0)
