"""
question = "train"
en = "Only the two matrices are moved, and the biases stay at their start."
ko = "두 행렬만 갱신해서 편향은 처음 값에 그대로 머물러 있습니다."
"""


def train(network, x, t, batch_size, lr, epochs, rng):
    losses, accuracies = [], []
    for _ in range(epochs):
        for _ in range(len(x) // batch_size):
            x_batch, t_batch = minibatch(x, t, batch_size, rng)
            grads = network.numerical_gradient(x_batch, t_batch)
            for key in ("W1", "W2"):
                network.params[key] -= lr * grads[key]
            losses.append(network.loss(x_batch, t_batch))
        accuracies.append(network.accuracy(x, t))
    return losses, accuracies
