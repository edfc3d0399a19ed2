"""
question = "train_bias"
en = "The output is computed once, before the loop, so every step uses the same old error. After a step, the neuron answers differently: ask it again."
ko = "출력을 반복문 앞에서 한 번만 계산해서 모든 스텝이 똑같은 옛 오차를 씁니다. 한 스텝이 지나면 뉴런의 답이 달라지므로 매번 다시 계산해야 합니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    output = neuron(x, w, b)
    error = y - output
    outputs = np.zeros(steps)
    for i in range(steps):
        outputs[i] = output
        w = w + lr * error * x
        b = b + lr * error
    return w, b, outputs
