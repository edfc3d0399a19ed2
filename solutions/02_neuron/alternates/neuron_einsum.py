"""
question = "neuron"
note = "einsum over inputs of any number of axes; the answer is an array without axes"
"""

import numpy as np


def neuron(x, w, b):
    return np.asarray(sigmoid(np.einsum("i,i->", np.atleast_1d(x), np.atleast_1d(w)) + b))
