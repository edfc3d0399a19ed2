"""
question = "train_bias"
en = "The learning rate is never used: every step is taken at full length."
ko = "학습률을 쓰지 않아서 매번 오차 전체만큼 움직입니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = np.zeros(steps)
    for i in range(steps):
        output = neuron(x, w, b)
        outputs[i] = output
        error = y - output
        w = w + error * x
        b = b + error
    return w, b, outputs
