"""
question = "train_bias"
en = "The return is indented into the loop, so the function ends after its first step. Check the indentation of the last line."
ko = "return이 반복문 안에 들여쓰기 되어 있어 첫 스텝에서 함수가 끝납니다. 마지막 줄의 들여쓰기를 확인하세요."
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
        return w, b, outputs
