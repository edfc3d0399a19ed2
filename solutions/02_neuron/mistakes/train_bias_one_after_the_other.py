"""
question = "train_bias"
en = "The neuron is asked again between the two updates, so the bias learns from another error than the weight. Both steps use the error of the same output."
ko = "가중치를 바꾼 뒤 출력을 다시 계산해서 편향이 다른 오차로 학습합니다. 두 갱신은 같은 출력에서 나온 오차를 써야 합니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = np.zeros(steps)
    for i in range(steps):
        outputs[i] = neuron(x, w, b)
        w = w + lr * (y - outputs[i]) * x
        b = b + lr * (y - neuron(x, w, b))
    return w, b, outputs
