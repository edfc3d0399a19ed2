"""
question = "count_parameters"
note = "builds the arrays and asks them for their size"
"""

import numpy as np


def count_parameters(sizes):
    params = {}
    for i in range(1, len(sizes)):
        params["W" + str(i)] = np.zeros((sizes[i - 1], sizes[i]))
        params["b" + str(i)] = np.zeros(sizes[i])
    return sum(param.size for param in params.values())
