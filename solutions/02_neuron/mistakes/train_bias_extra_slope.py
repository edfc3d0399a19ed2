"""
question = "train_bias"
en = "The error is also multiplied by the sigmoid's slope, output * (1 - output). The rule of this exercise uses the error alone; with the slope, learning is much slower."
ko = "오차에 시그모이드의 기울기 output * (1 - output)까지 곱하고 있습니다. 이 문제의 규칙은 오차만 씁니다. 기울기를 곱하면 학습이 훨씬 느려집니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = np.zeros(steps)
    for i in range(steps):
        output = neuron(x, w, b)
        outputs[i] = output
        error = (y - output) * output * (1 - output)
        w = w + lr * error * x
        b = b + lr * error
    return w, b, outputs
