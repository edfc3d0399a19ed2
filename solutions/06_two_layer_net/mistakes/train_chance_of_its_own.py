"""
question = "train"
en = "The minibatches are drawn, but not with the generator that was handed over: with the same rng, another run sees other ones."
ko = "미니배치를 뽑기는 하지만 건네받은 생성기를 쓰지 않습니다. 그래서 같은 시드의 rng로 다시 학습하면 다른 미니배치가 나옵니다."
"""

import numpy as np


def train(network, x, t, batch_size, lr, epochs, rng):
    losses, accuracies = [], []
    for _ in range(epochs):
        for _ in range(len(x) // batch_size):
            rows = np.random.choice(len(x), batch_size)
            x_batch, t_batch = x[rows], t[rows]
            grads = network.numerical_gradient(x_batch, t_batch)
            for key in grads:
                network.params[key] -= lr * grads[key]
            losses.append(network.loss(x_batch, t_batch))
        accuracies.append(network.accuracy(x, t))
    return losses, accuracies
