"""
question = "neuron"
en = "The loop ends one input too early, so the last input never counts."
ko = "반복문이 한 칸 일찍 끝나서 마지막 입력이 계산에 들어가지 않습니다."
"""

import numpy as np


def neuron(x, w, b):
    if np.ndim(x) == 0:
        return sigmoid(w * x + b)
    total = b
    for i in range(len(x) - 1):
        total += w[i] * x[i]
    return sigmoid(total)
