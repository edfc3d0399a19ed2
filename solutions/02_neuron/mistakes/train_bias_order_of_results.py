"""
question = "train_bias"
en = "The bias comes first and the weight second. The order of the results is w, b, outputs."
ko = "편향을 먼저, 가중치를 나중에 돌려줍니다. 결과의 순서는 w, b, outputs입니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = np.zeros(steps)
    for i in range(steps):
        output = neuron(x, w, b)
        outputs[i] = output
        error = y - output
        w = w + lr * error * x
        b = b + lr * error
    return b, w, outputs
