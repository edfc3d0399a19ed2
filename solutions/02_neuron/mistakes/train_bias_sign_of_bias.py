"""
question = "train_bias"
en = "It uses 1 / (1 + exp(-w*x + b)), where the bias counts with the wrong sign: the more it grows, the smaller the output. The minus belongs to the whole sum."
ko = "1 / (1 + exp(-w*x + b))를 써서 편향의 부호가 반대입니다. 편향이 커질수록 출력이 작아집니다. 마이너스는 합 전체에 붙어야 합니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = np.zeros(steps)
    for i in range(steps):
        output = 1 / (1 + np.exp(-w * x + b))
        outputs[i] = output
        error = y - output
        w = w + lr * error * x
        b = b + lr * error
    return w, b, outputs
