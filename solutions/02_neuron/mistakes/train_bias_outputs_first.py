"""
question = "train_bias"
en = "The outputs come first. The order of the results is w, b, outputs."
ko = "outputs를 맨 앞에 돌려줍니다. 결과의 순서는 w, b, outputs입니다."
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
    return outputs, w, b
