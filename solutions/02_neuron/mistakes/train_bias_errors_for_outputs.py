"""
question = "train_bias"
en = "The third value holds the errors; asked for are the outputs of the neuron."
ko = "세 번째 값에 오차가 들어 있습니다. 필요한 것은 뉴런의 출력입니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = np.zeros(steps)
    for i in range(steps):
        error = y - neuron(x, w, b)
        outputs[i] = error
        w = w + lr * error * x
        b = b + lr * error
    return w, b, outputs
