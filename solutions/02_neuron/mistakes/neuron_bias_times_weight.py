"""
question = "neuron"
en = "The bias is added to the input before the weights multiply it, so the weights scale it too. The input of the bias is always 1."
ko = "가중치를 곱하기 전에 입력에 편향을 더해서 편향까지 가중치배가 됩니다. 편향의 입력은 항상 1입니다."
"""

import numpy as np


def neuron(x, w, b):
    return sigmoid(np.dot(w, np.asarray(x) + b))
