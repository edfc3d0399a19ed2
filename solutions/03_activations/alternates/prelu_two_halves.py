"""
question = "prelu"
note = "the positive part and the slopes times the negative part"
"""

import numpy as np


def prelu(x, a):
    return np.maximum(x, 0) + a * np.minimum(x, 0)
