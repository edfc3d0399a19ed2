"""
question = "leaky_relu"
note = "chooses between the two lines with np.where"
"""

import numpy as np


def leaky_relu(x, a):
    return np.where(x > 0, x, a * x)
