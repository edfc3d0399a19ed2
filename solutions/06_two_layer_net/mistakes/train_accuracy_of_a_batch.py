"""
question = "train"
en = "The accuracy is that of the latest minibatch, whose handful of examples says little."
ko = "정확도를 마지막 미니배치로 구합니다. 데이터 몇 개로는 알 수 있는 것이 별로 없습니다."
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
        accuracies.append(network.accuracy(x_batch, t_batch))
    return losses, accuracies
