"""
question = "leaky_relu"
en = "The slope is always 0.01, and the a that the caller gives is never looked at."
ko = "기울기가 언제나 0.01이고, 호출한 쪽이 준 a는 쓰이지 않습니다."
"""

import numpy as np


def leaky_relu(x, a):
    return np.where(x > 0, x, 0.01 * x)
