"""
question = "binary_cross_entropy"
en = "Nothing keeps the logarithms away from 0. One q of exactly 0 or 1 makes an infinity, or a NaN, of the whole mean."
ko = "로그에 0이 들어가는 것을 막지 않았습니다. q에 정확히 0이나 1이 하나만 있어도 평균 전체가 무한대나 NaN이 됩니다."
"""

import numpy as np


def binary_cross_entropy(q, p):
    return -np.mean(p * np.log(q) + (1 - p) * np.log(1 - q))
