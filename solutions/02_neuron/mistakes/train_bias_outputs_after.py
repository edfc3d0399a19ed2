"""
question = "train_bias"
en = "The outputs are kept after the update of their step, so the very first output is missing. Keep each one before anything changes."
ko = "갱신한 뒤의 출력을 저장해서 맨 처음 출력이 빠졌습니다. 값이 바뀌기 전에 출력을 저장하세요."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = np.zeros(steps)
    for i in range(steps):
        error = y - neuron(x, w, b)
        w = w + lr * error * x
        b = b + lr * error
        outputs[i] = neuron(x, w, b)
    return w, b, outputs
