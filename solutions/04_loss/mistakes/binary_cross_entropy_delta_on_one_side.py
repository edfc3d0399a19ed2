"""
question = "binary_cross_entropy"
en = "The first logarithm is protected and the second is not, so q = 0 works and q = 1 does not."
ko = "첫 번째 로그만 보호하고 두 번째 로그는 그대로 두었습니다. 그래서 q = 0은 괜찮지만 q = 1에서 문제가 생깁니다."
"""

import numpy as np


def binary_cross_entropy(q, p):
    return -np.mean(p * np.log(q + 1e-7) + (1 - p) * np.log(1 - q))
