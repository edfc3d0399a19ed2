"""
question = "sigmoid"
en = "This is tanh: it runs from -1 to 1 and is 0 at x = 0. The sigmoid has the same shape, but it runs from 0 to 1 and is one half at x = 0."
ko = "이것은 tanh입니다. tanh는 -1에서 1까지 움직이고 x = 0에서 0입니다. 시그모이드는 모양은 비슷하지만 0에서 1까지 움직이고 x = 0에서 1/2입니다."
"""

import numpy as np


def sigmoid(x):
    return np.tanh(x)
