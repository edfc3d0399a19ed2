"""
question = "neuron"
en = "The bias is never used. With all inputs at zero the neuron answers 0.5, whatever b is."
ko = "편향을 전혀 쓰지 않습니다. 그래서 입력이 모두 0이면 b가 무엇이든 0.5가 나옵니다."
"""

import numpy as np


def neuron(x, w, b):
    return sigmoid(np.dot(w, x))
