"""
question = "train_bias"
en = "The bias is set to zero before the loop, so the one that was given is lost."
ko = "반복문 앞에서 편향을 0으로 놓아서 인수로 받은 편향을 잃어버립니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    b = 0.0
    outputs = np.zeros(steps)
    for i in range(steps):
        output = neuron(x, w, b)
        outputs[i] = output
        error = y - output
        w = w + lr * error * x
        b = b + lr * error
    return w, b, outputs
