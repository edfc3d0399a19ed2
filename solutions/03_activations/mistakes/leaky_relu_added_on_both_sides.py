"""
question = "leaky_relu"
en = "a times x is added everywhere, to the positive numbers as well, which then have the slope 1 + a."
ko = "a와 x의 곱을 모든 곳에 더해서 양수 쪽의 기울기까지 1 + a가 됩니다."
"""

import numpy as np


def leaky_relu(x, a):
    return np.maximum(0, x) + a * x
