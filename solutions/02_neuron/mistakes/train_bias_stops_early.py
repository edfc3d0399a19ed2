"""
question = "train_bias"
en = "The loop breaks off when the error falls below a limit, and a negative error is below it at once. Take all the steps that were asked for."
ko = "오차가 한계보다 작아지면 반복을 멈추는데, 음수인 오차는 곧바로 이 조건에 걸립니다. 요청된 스텝을 모두 실행하세요."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = []
    for i in range(steps):
        output = neuron(x, w, b)
        outputs.append(output)
        error = y - output
        if error < 0.01:
            break
        w = w + lr * error * x
        b = b + lr * error
    return w, b, np.array(outputs)
