"""
question = "neuron"
en = "The bias is added to each product before the sum, so it counts once for every input. A neuron has one bias."
ko = "합하기 전에 곱마다 편향을 더해서 입력 개수만큼 편향이 더해집니다. 뉴런 하나에 편향은 하나입니다."
"""

import numpy as np


def neuron(x, w, b):
    return sigmoid(np.sum(np.multiply(w, x) + b))
