"""
question = "train_bias"
en = "The error is squared before it is used, which loses its sign: an output that is too large is pushed up even further."
ko = "오차를 제곱해서 쓰기 때문에 부호가 사라집니다. 출력이 너무 클 때도 더 커지는 방향으로 갱신됩니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = np.zeros(steps)
    for i in range(steps):
        output = neuron(x, w, b)
        outputs[i] = output
        error = (y - output) ** 2
        w = w + lr * error * x
        b = b + lr * error
    return w, b, outputs
