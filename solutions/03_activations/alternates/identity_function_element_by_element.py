"""
question = "identity_function"
note = "a loop that copies one number at a time"
"""

import numpy as np


def identity_function(x):
    y = np.empty(x.shape)
    for place, value in np.ndenumerate(x):
        y[place] = value
    return y
