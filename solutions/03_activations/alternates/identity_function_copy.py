"""
question = "identity_function"
note = "a new array with the same values"
"""

import numpy as np


def identity_function(x):
    return np.array(x)
