"""
question = "elu"
en = "The larger one of two curves isn't always the right one: where x is positive, the exponential is often above the line, and then it is taken."
ko = "두 곡선 가운데 큰 쪽이 언제나 맞는 것은 아닙니다. x가 양수인 곳에서는 지수 함수가 직선보다 위에 있을 때가 많아서 그쪽이 선택됩니다."
"""

import numpy as np


def elu(x, alpha):
    return np.maximum(x, alpha * (np.exp(x) - 1))
