"""
question = "tanh.stable"
note = "the power that cannot overflow, and the sign put back"
"""

import numpy as np


def tanh(x):
    small = np.exp(-2 * np.abs(x))
    return np.sign(x) * (1 - small) / (1 + small)
