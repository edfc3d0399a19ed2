"""
question = "train"
en = "The accuracy is noted in every step. That line stands one level too deep."
ko = "스텝마다 정확도를 적습니다. 그 줄의 들여쓰기가 한 단계 깊습니다."
"""


def train(network, x, t, batch_size, lr, epochs, rng):
    losses, accuracies = [], []
    for _ in range(epochs):
        for _ in range(len(x) // batch_size):
            x_batch, t_batch = minibatch(x, t, batch_size, rng)
            grads = network.numerical_gradient(x_batch, t_batch)
            for key in grads:
                network.params[key] -= lr * grads[key]
            losses.append(network.loss(x_batch, t_batch))
            accuracies.append(network.accuracy(x, t))
    return losses, accuracies
