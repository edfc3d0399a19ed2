"""
question = "train"
en = "Each training makes a generator of its own with a fixed seed, so it draws the same minibatches whatever rng it gets."
ko = "학습할 때마다 시드가 고정된 생성기를 새로 만들어서, 어떤 rng를 받든 같은 미니배치를 뽑습니다."
"""

import numpy as np


def train(network, x, t, batch_size, lr, epochs, rng):
    losses, accuracies = [], []
    own = np.random.default_rng(0)
    for _ in range(epochs):
        for _ in range(len(x) // batch_size):
            x_batch, t_batch = minibatch(x, t, batch_size, own)
            grads = network.numerical_gradient(x_batch, t_batch)
            for key in grads:
                network.params[key] -= lr * grads[key]
            losses.append(network.loss(x_batch, t_batch))
        accuracies.append(network.accuracy(x, t))
    return losses, accuracies
