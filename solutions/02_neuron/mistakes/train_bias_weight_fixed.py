"""
question = "train_bias"
en = "Only the bias learns. In spite of the function's name, the weight takes its step as well."
ko = "편향만 학습합니다. 함수 이름과 달리 가중치도 함께 갱신해야 합니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = np.zeros(steps)
    for i in range(steps):
        output = neuron(x, w, b)
        outputs[i] = output
        error = y - output
        b = b + lr * error
    return w, b, outputs
