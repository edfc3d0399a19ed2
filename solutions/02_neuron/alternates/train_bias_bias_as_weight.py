"""
question = "train_bias"
note = "weight and bias in one array, whose second input is always 1"
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    weights = np.array([w, b], dtype=float)
    inputs = np.array([x, 1])
    outputs = np.zeros(0)
    for _ in range(steps):
        output = neuron(inputs, weights, 0)
        outputs = np.append(outputs, output)
        weights += lr * (y - output) * inputs
    return weights[0], weights[1], outputs
