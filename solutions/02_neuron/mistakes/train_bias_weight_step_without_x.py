"""
question = "train_bias"
en = "The weight takes the same step as the bias. The weight's share of the error depends on its input: an input of zero must leave it where it is."
ko = "가중치가 편향과 똑같은 크기로 움직입니다. 가중치의 몫은 입력에 따라 달라지며, 입력이 0이면 그대로 있어야 합니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = np.zeros(steps)
    for i in range(steps):
        output = neuron(x, w, b)
        outputs[i] = output
        error = y - output
        w = w + lr * error
        b = b + lr * error
    return w, b, outputs
