"""
question = "sigmoid"
en = "It returns y * (1 - y), which is the slope of the sigmoid, not its value. The slope is needed later, for backpropagation."
ko = "y * (1 - y)를 돌려주는데, 이것은 시그모이드의 값이 아니라 기울기입니다. 기울기는 나중에 역전파에서 필요합니다."
"""

import numpy as np


def sigmoid(x):
    y = 1 / (1 + np.exp(-x))
    return y * (1 - y)
