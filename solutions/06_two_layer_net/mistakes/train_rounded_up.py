"""
question = "train"
en = "When the batch size doesn't divide the number of examples, an epoch has a step too many. Only whole minibatches count."
ko = "배치 크기로 나누어떨어지지 않으면 한 에폭의 스텝이 하나 더 많습니다. 온전히 들어가는 미니배치만 셉니다."
"""


def train(network, x, t, batch_size, lr, epochs, rng):
    losses, accuracies = [], []
    for _ in range(epochs):
        for _ in range(-(-len(x) // batch_size)):
            x_batch, t_batch = minibatch(x, t, batch_size, rng)
            grads = network.numerical_gradient(x_batch, t_batch)
            for key in grads:
                network.params[key] -= lr * grads[key]
            losses.append(network.loss(x_batch, t_batch))
        accuracies.append(network.accuracy(x, t))
    return losses, accuracies
