"""
question = "neuron"
note = "np.sum of the element-wise products"
"""

import numpy as np


def neuron(x, w, b):
    return sigmoid(np.sum(x * w) + b)
