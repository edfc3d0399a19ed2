"""
question = "elu"
en = "The halves are swapped: positive numbers follow the exponential, and negative ones pass unchanged."
ko = "두 쪽이 바뀌었습니다. 양수가 지수 곡선을 따르고 음수가 그대로 통과합니다."
"""

import numpy as np


def elu(x, alpha):
    return np.where(x > 0, alpha * (np.exp(x) - 1), x)
