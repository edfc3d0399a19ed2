"""
question = "train"
note = "a single loop as in chapter 4, with whole numbers"
"""


def train(network, x, t, batch_size, lr, epochs, rng):
    steps = len(x) // batch_size
    losses, accuracies = [], []
    for i in range(epochs * steps):
        x_batch, t_batch = minibatch(x, t, batch_size, rng)
        grad = network.numerical_gradient(x_batch, t_batch)
        for key in ("W1", "b1", "W2", "b2"):
            network.params[key] -= lr * grad[key]
        losses.append(network.loss(x_batch, t_batch))
        if (i + 1) % steps == 0:
            accuracies.append(network.accuracy(x, t))
    return losses, accuracies
