"""
question = "sigmoid"
note = "the identity sigmoid(x) = (1 + tanh(x/2)) / 2"
"""

import numpy as np


def sigmoid(x):
    return 0.5 * (1 + np.tanh(0.5 * np.asarray(x)))
