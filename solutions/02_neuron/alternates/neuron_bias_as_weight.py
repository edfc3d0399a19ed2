"""
question = "neuron"
note = "the bias as one more weight whose input is always 1"
"""

import numpy as np


def neuron(x, w, b):
    return sigmoid(np.append(w, b) @ np.append(x, 1))
