"""
question = "train_bias"
en = "The weight moves the right way, but the bias is moved against the error. Both follow the same rule."
ko = "가중치는 올바른 방향으로 움직이지만 편향은 오차와 반대로 움직입니다. 둘은 같은 규칙을 따릅니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = np.zeros(steps)
    for i in range(steps):
        output = neuron(x, w, b)
        outputs[i] = output
        error = y - output
        w = w + lr * error * x
        b = b - lr * error
    return w, b, outputs
