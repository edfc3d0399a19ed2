"""
question = "train_bias"
en = "Only every hundredth output is kept. That is fine for printing, but the function returns one for each step."
ko = "백 번째마다 한 번씩만 출력을 저장합니다. 화면에 찍을 때는 괜찮지만 함수는 모든 스텝의 출력을 돌려줘야 합니다."
"""

import numpy as np


def train_bias(x, y, w, b, lr, steps):
    outputs = []
    for i in range(steps):
        output = neuron(x, w, b)
        error = y - output
        w = w + lr * error * x
        b = b + lr * error
        if i % 100 == 99:
            outputs.append(output)
    return w, b, np.array(outputs)
