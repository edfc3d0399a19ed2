"""
question = "train"
en = "Each step goes along the gradient, which points uphill. The loss rises."
ko = "걸음마다 기울기 방향으로 가는데, 기울기는 오르막을 가리킵니다. 손실이 커집니다."
"""


def train(network, x, t, batch_size, lr, epochs, rng):
    losses, accuracies = [], []
    for _ in range(epochs):
        for _ in range(len(x) // batch_size):
            x_batch, t_batch = minibatch(x, t, batch_size, rng)
            grads = network.numerical_gradient(x_batch, t_batch)
            for key in grads:
                network.params[key] += lr * grads[key]
            losses.append(network.loss(x_batch, t_batch))
        accuracies.append(network.accuracy(x, t))
    return losses, accuracies
