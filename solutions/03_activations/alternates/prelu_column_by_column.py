"""
question = "prelu"
note = "one column after the other, from the back"
"""

import numpy as np


def prelu(x, a):
    y = np.array(x)
    for j, slope in enumerate(a):
        column = x[..., j]
        y[..., j] = (column > 0) * column + (column <= 0) * slope * column
    return y
