"""
question = "train"
en = "There are as many accuracies as epochs, but each is noted after the first step of an epoch. Wait for the last one: of how many steps is i the last?"
ko = "정확도의 개수는 맞지만 에폭의 첫 스텝 뒤에 적습니다. 에폭의 마지막 스텝까지 기다리세요. i가 몇일 때 에폭이 끝나나요?"
"""


def train(network, x, t, batch_size, lr, epochs, rng):
    losses, accuracies = [], []
    iter_per_epoch = max(len(x) // batch_size, 1)
    for i in range(epochs * iter_per_epoch):
        x_batch, t_batch = minibatch(x, t, batch_size, rng)
        grads = network.numerical_gradient(x_batch, t_batch)
        for key in grads:
            network.params[key] -= lr * grads[key]
        losses.append(network.loss(x_batch, t_batch))
        if i % iter_per_epoch == 0:
            accuracies.append(network.accuracy(x, t))
    return losses, accuracies
