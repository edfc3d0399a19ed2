"""
question = "train"
note = "a new dict with new arrays in every step, and arrays as an answer"
"""

import numpy as np


def train(network, x, t, batch_size, lr, epochs, rng):
    steps = int(x.shape[0] / batch_size)
    losses, accuracies = np.zeros((epochs, steps)), np.zeros(epochs)
    for epoch in range(epochs):
        for step in range(steps):
            batch = minibatch(x, t, batch_size, rng)
            slopes = network.numerical_gradient(*batch)
            network.params = {key: value - lr * slopes[key] for key, value in network.params.items()}
            losses[epoch, step] = network.loss(*batch)
        accuracies[epoch] = network.accuracy(x, t)
    return [losses.ravel(), accuracies]
