"""
question = "activation_stats"
note = "an array with a row for each layer, filled by index, with @"
"""

import numpy as np


def activation_stats(x, weights, activation):
    table = np.zeros((len(weights), 2))
    signal = x.copy()
    for i, W in enumerate(weights):
        signal = activation(signal @ W)
        table[i] = signal.mean(), signal.std()
    return table
