"""
question = "softmax"
note = "e to the power of the log-probability"
"""

import numpy as np


def softmax(x):
    return np.exp(x - np.logaddexp.reduce(x, axis=-1, keepdims=True))
