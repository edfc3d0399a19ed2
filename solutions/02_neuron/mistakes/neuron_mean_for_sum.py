"""
question = "neuron"
en = "It takes the mean of the products. A neuron adds them up: twice as many equal inputs push twice as hard."
ko = "곱한 값의 평균을 구하고 있습니다. 뉴런은 합을 구합니다. 같은 입력이 두 배로 많으면 두 배로 세게 밀어야 합니다."
"""

import numpy as np


def neuron(x, w, b):
    return sigmoid(np.mean(np.multiply(w, x)) + b)
