"""
question = "train_bias"
en = "It draws its own random weight and bias instead of using those that are given, so the result is different each time."
ko = "받은 가중치와 편향 대신 난수로 새로 시작해서 실행할 때마다 결과가 달라집니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    w, b = np.random.randn(), np.random.randn()
    outputs = np.zeros(steps)
    for i in range(steps):
        output = neuron(x, w, b)
        outputs[i] = output
        error = y - output
        w = w + lr * error * x
        b = b + lr * error
    return w, b, outputs
