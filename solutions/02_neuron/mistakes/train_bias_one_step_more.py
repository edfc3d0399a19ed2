"""
question = "train_bias"
en = "It takes one step too many, as if the start counted as well."
ko = "시작 상태까지 세어서 한 스텝을 더 갑니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = []
    for i in range(steps + 1):
        output = neuron(x, w, b)
        outputs.append(output)
        error = y - output
        w = w + lr * error * x
        b = b + lr * error
    return w, b, np.array(outputs)
