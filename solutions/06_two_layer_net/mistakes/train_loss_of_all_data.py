"""
question = "train"
en = "The loss is that of all the data. In every step that costs a lot; it is asked about the minibatch alone."
ko = "손실을 전체 데이터로 구합니다. 스텝마다 그렇게 하면 비용이 큽니다. 미니배치의 손실만 구하면 됩니다."
"""


def train(network, x, t, batch_size, lr, epochs, rng):
    losses, accuracies = [], []
    for _ in range(epochs):
        for _ in range(len(x) // batch_size):
            x_batch, t_batch = minibatch(x, t, batch_size, rng)
            grads = network.numerical_gradient(x_batch, t_batch)
            for key in grads:
                network.params[key] -= lr * grads[key]
            losses.append(network.loss(x, t))
        accuracies.append(network.accuracy(x, t))
    return losses, accuracies
