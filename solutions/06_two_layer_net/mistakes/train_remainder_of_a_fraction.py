"""
question = "train"
en = "Whether an epoch is over is asked by the remainder of a fraction. Where the batch size doesn't divide the number of examples, that is hardly ever exactly 0; and where it does, it is 0 after the first step of an epoch."
ko = "에폭이 끝났는지를 실수로 나눈 나머지로 판단합니다. 배치 크기로 나누어떨어지지 않으면 나머지가 정확히 0이 되는 일이 거의 없고, 나누어떨어지더라도 에폭의 첫 스텝에서 0이 됩니다."
"""


def train(network, x, t, batch_size, lr, epochs, rng):
    losses, accuracies = [], []
    per_epoch = max(len(x) / batch_size, 1)
    for i in range(epochs * int(per_epoch)):
        x_batch, t_batch = minibatch(x, t, batch_size, rng)
        grads = network.numerical_gradient(x_batch, t_batch)
        for key in grads:
            network.params[key] -= lr * grads[key]
        losses.append(network.loss(x_batch, t_batch))
        if i % per_epoch == 0:
            accuracies.append(network.accuracy(x, t))
    return losses, accuracies
