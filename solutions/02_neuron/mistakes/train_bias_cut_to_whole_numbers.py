"""
question = "train_bias"
en = "Where w and b start as whole numbers, every step is cut off to a whole number, so that nothing is learned. An array made of whole numbers holds no fractions."
ko = "w와 b가 정수로 주어지면 걸음마다 소수 부분이 잘려 나가 아무것도 배우지 못합니다. 정수로 만든 배열에는 소수를 담을 수 없습니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    p, outputs = np.array([w, b]), np.empty(steps)
    for step in range(steps):
        outputs[step] = neuron(x, p[0], p[1])
        error = y - outputs[step]
        p[0] += lr * error * x
        p[1] += lr * error
    return p[0], p[1], outputs
