"""
question = "tanh.stable"
en = "It is safe for large positive numbers only: on the left, e^(-2x) overflows and gives nan. Let the sign of x choose the form."
ko = "큰 양수에서만 안전합니다. 왼쪽에서는 e^(-2x)가 넘쳐서 nan이 됩니다. x의 부호에 따라 식의 형태를 고르세요."
"""

import numpy as np


def tanh(x):
    square = np.exp(-2 * x)
    return (1 - square) / (1 + square)
