"""
question = "neuron"
note = "a loop over the inputs, which are made an array of at least one axis"
"""

import numpy as np


def neuron(x, w, b):
    total = b
    for one_x, one_w in zip(np.atleast_1d(x), np.atleast_1d(w)):
        total = total + one_x * one_w
    return float(sigmoid(total))
