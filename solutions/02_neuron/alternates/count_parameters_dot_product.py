"""
question = "count_parameters"
note = "the bias as one more input: (n + 1) weights into each neuron, by a dot product"
"""

import numpy as np


def count_parameters(sizes):
    sizes = np.array(sizes)
    return np.dot(sizes[:-1] + 1, sizes[1:])
