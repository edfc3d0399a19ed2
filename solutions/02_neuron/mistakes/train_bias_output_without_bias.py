"""
question = "train_bias"
en = "The output is computed without the bias, although the bias is updated. So it can never influence the error."
ko = "편향을 갱신하면서도 출력을 계산할 때는 편향을 빼놓았습니다. 그러면 편향이 오차에 아무 영향을 주지 못합니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = np.zeros(steps)
    for i in range(steps):
        output = sigmoid(w * x)
        outputs[i] = output
        error = y - output
        w = w + lr * error * x
        b = b + lr * error
    return w, b, outputs
