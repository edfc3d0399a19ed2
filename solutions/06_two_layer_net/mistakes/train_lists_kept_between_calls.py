"""
question = "train"
en = "A second training goes on with the lists of the first one. A list that stands in the def line, or outside of the function, is made only once."
ko = "두 번째 학습이 첫 번째 학습의 리스트에 이어서 적습니다. def 줄이나 함수 밖에 둔 리스트는 한 번만 만들어집니다."
"""


def train(network, x, t, batch_size, lr, epochs, rng, losses=[], accuracies=[]):
    for _ in range(epochs):
        for _ in range(len(x) // batch_size):
            x_batch, t_batch = minibatch(x, t, batch_size, rng)
            grads = network.numerical_gradient(x_batch, t_batch)
            for key in grads:
                network.params[key] -= lr * grads[key]
            losses.append(network.loss(x_batch, t_batch))
        accuracies.append(network.accuracy(x, t))
    return losses, accuracies
