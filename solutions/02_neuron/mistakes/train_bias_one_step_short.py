"""
question = "train_bias"
en = "The loop begins at 1, so it takes one step too few. range(n) already counts n steps, from 0 to n - 1."
ko = "반복문이 1에서 시작해서 한 스텝이 모자랍니다. range(n)은 0부터 n - 1까지 이미 n번 돕니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = []
    for i in range(1, steps):
        output = neuron(x, w, b)
        outputs.append(output)
        error = y - output
        w = w + lr * error * x
        b = b + lr * error
    return w, b, np.array(outputs)
