"""
question = "binary_cross_entropy"
en = "It decides between the two logarithms by whether p is above one half. A target such as 0.7 is then taken for a plain yes; it should count with 0.7 and 0.3."
ko = "p가 0.5보다 큰지에 따라 두 로그 가운데 하나만 고릅니다. 그러면 0.7이 그냥 1로 취급됩니다. 0.7과 0.3만큼 나누어 계산해야 합니다."
"""

import numpy as np


def binary_cross_entropy(q, p):
    d = 1e-7
    return -np.mean(np.log(np.where(p > 0.5, q, 1 - q) + d))
