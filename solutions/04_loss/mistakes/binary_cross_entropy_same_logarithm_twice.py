"""
question = "binary_cross_entropy"
en = "Both terms hold the logarithm of q, and together they make log(q) whatever the target is. The answer no has the probability 1 - q."
ko = "두 항 모두 q의 로그를 써서, 합치면 정답과 상관없이 log(q)가 됩니다. '아니요'의 확률은 1 - q입니다."
"""

import numpy as np


def binary_cross_entropy(q, p):
    d = 1e-7
    return -np.mean(p * np.log(q + d) + (1 - p) * np.log(q + d))
