"""
question = "train"
en = "The minibatch is drawn once, before the loops, and the network sees nothing else. Which lines have to happen in every step?"
ko = "미니배치를 반복문 앞에서 한 번만 뽑아서 신경망이 다른 데이터를 보지 못합니다. 스텝마다 해야 하는 일이 무엇인지 살펴보세요."
"""


def train(network, x, t, batch_size, lr, epochs, rng):
    losses, accuracies = [], []
    x_batch, t_batch = minibatch(x, t, batch_size, rng)
    for _ in range(epochs):
        for _ in range(len(x) // batch_size):
            grads = network.numerical_gradient(x_batch, t_batch)
            for key in grads:
                network.params[key] -= lr * grads[key]
            losses.append(network.loss(x_batch, t_batch))
        accuracies.append(network.accuracy(x, t))
    return losses, accuracies
