"""
question = "train"
note = "each epoch deals all examples out, without minibatch"
"""

import numpy as np


def train(network, x, t, batch_size, lr, epochs, rng):
    losses, accuracies = [], []
    for _ in range(epochs):
        order = rng.permutation(len(x))
        for first in range(0, len(x) - batch_size + 1, batch_size):
            rows = order[first : first + batch_size]
            for key, slope in network.numerical_gradient(x[rows], t[rows]).items():
                np.subtract(network.params[key], lr * slope, out=network.params[key])
            losses += [float(network.loss(x[rows], t[rows]))]
        accuracies += [float(network.accuracy(x, t))]
    return losses, accuracies
