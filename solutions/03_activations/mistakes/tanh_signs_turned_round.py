"""
question = "tanh"
en = "The two terms of the numerator have changed places, so every answer has the wrong sign."
ko = "분자의 두 항이 자리를 바꾸어서 모든 답의 부호가 반대입니다."
"""

import numpy as np


def tanh(x):
    up, down = np.exp(x), np.exp(-x)
    return (down - up) / (up + down)
