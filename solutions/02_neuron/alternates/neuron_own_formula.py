"""
question = "neuron"
note = "the sigmoid written out, branch for numbers and for arrays"
"""

import numpy as np


def neuron(x, w, b):
    if np.isscalar(x):
        a = w * x + b
    else:
        a = np.matmul(x, w) + b
    return 1 / (1 + np.exp(-a))
