"""
question = "or"
note = "the larger of the two"
"""

import numpy as np


def OR(x1, x2):
    return np.maximum(x1, x2)
