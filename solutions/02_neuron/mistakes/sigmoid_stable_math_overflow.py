"""
question = "sigmoid.stable"
en = "math.exp does not answer infinity, it raises an OverflowError when x is very negative. That form of the sigmoid must not be used there."
ko = "math.exp는 무한대를 돌려주지 않고, x가 아주 작은 음수이면 OverflowError를 냅니다. 그 구간에서는 다른 형태의 식을 써야 합니다."
"""

import math

import numpy as np


def sigmoid(x):
    return np.vectorize(lambda value: 1 / (1 + math.exp(-value)), otypes=[float])(x)
