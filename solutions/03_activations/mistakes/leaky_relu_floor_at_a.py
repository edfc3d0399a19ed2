"""
question = "leaky_relu"
en = "It compares x with a, so nothing ever comes out below a. The second candidate is a line, not a constant."
ko = "x를 a와 비교해서 a보다 작은 값은 나오지 않습니다. 비교할 상대는 상수가 아니라 직선입니다."
"""

import numpy as np


def leaky_relu(x, a):
    return np.maximum(a, x)
