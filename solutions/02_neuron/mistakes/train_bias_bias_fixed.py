"""
question = "train_bias"
en = "Only the weight learns; the bias stays as it was given. With x = 0, then, nothing learns at all."
ko = "가중치만 학습하고 편향은 처음 값 그대로입니다. 그러면 x = 0일 때 아무것도 배우지 못합니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = np.zeros(steps)
    for i in range(steps):
        output = neuron(x, w, b)
        outputs[i] = output
        error = y - output
        w = w + lr * error * x
    return w, b, outputs
