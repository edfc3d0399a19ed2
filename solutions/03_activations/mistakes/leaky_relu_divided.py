"""
question = "leaky_relu"
en = "It divides by a slope below 1, so negative numbers get larger instead of smaller."
ko = "1보다 작은 기울기로 나누어서 음수의 크기가 줄지 않고 오히려 커집니다."
"""

import numpy as np


def leaky_relu(x, a):
    return np.where(x > 0, x, x / a)
