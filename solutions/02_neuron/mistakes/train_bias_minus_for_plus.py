"""
question = "train_bias"
en = "Both steps go the wrong way: the output moves away from y. With error = y - output, an output that is too small gives a positive error, and the sum has to grow."
ko = "두 갱신이 모두 반대 방향이라 출력이 y에서 멀어집니다. error = y - output이므로 출력이 작으면 오차가 양수이고, 합은 커져야 합니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = np.zeros(steps)
    for i in range(steps):
        output = neuron(x, w, b)
        outputs[i] = output
        error = y - output
        w = w - lr * error * x
        b = b - lr * error
    return w, b, outputs
