"""
question = "train"
en = "There is one step in an epoch. It takes several to have seen about as many examples as there are."
ko = "에폭마다 한 스텝만 갑니다. 전체 데이터만큼을 보려면 여러 스텝이 필요합니다."
"""


def train(network, x, t, batch_size, lr, epochs, rng):
    losses, accuracies = [], []
    for _ in range(epochs):
        for _ in range(1):
            x_batch, t_batch = minibatch(x, t, batch_size, rng)
            grads = network.numerical_gradient(x_batch, t_batch)
            for key in grads:
                network.params[key] -= lr * grads[key]
            losses.append(network.loss(x_batch, t_batch))
        accuracies.append(network.accuracy(x, t))
    return losses, accuracies
