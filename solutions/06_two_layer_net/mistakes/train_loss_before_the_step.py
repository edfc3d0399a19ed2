"""
question = "train"
en = "The loss is noted before the parameters have moved. It belongs behind the update."
ko = "매개변수를 갱신하기 전에 손실을 적습니다. 손실은 갱신한 뒤에 구해야 합니다."
"""


def train(network, x, t, batch_size, lr, epochs, rng):
    losses, accuracies = [], []
    for _ in range(epochs):
        for _ in range(len(x) // batch_size):
            x_batch, t_batch = minibatch(x, t, batch_size, rng)
            grads = network.numerical_gradient(x_batch, t_batch)
            losses.append(network.loss(x_batch, t_batch))
            for key in grads:
                network.params[key] -= lr * grads[key]
        accuracies.append(network.accuracy(x, t))
    return losses, accuracies
