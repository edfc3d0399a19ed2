"""
question = "train_bias"
en = "The learning rate scales the weight's step only; the bias leaps by the whole error."
ko = "학습률이 가중치에만 곱해지고 편향은 오차 전체만큼 크게 움직입니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = np.zeros(steps)
    for i in range(steps):
        output = neuron(x, w, b)
        outputs[i] = output
        error = y - output
        w = w + lr * error * x
        b = b + error
    return w, b, outputs
