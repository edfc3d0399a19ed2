"""
question = "train_bias"
en = "The step of the bias is multiplied by x, so with x = 0 the bias does not learn either. The input of the bias is not x; it is always 1."
ko = "편향을 갱신할 때 x를 곱하고 있어서 x = 0이면 편향도 배우지 못합니다. 편향의 입력은 x가 아니라 항상 1입니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = np.zeros(steps)
    for i in range(steps):
        output = neuron(x, w, b)
        outputs[i] = output
        error = y - output
        w = w + lr * error * x
        b = b + lr * error * x
    return w, b, outputs
