"""
question = "binary_cross_entropy"
en = "It clips with a number so tiny that 1 minus it is exactly 1 in a float, so the upper end is not protected. Floats near 1 have about 16 digits."
ko = "너무 작은 수로 잘라서 1에서 그 수를 빼도 float로는 정확히 1입니다. 그래서 위쪽 끝이 보호되지 않습니다. 1 근처의 float는 약 16자리까지만 구별합니다."
"""

import numpy as np


def binary_cross_entropy(q, p):
    q = np.clip(q, 1e-20, 1 - 1e-20)
    return -np.mean(p * np.log(q) + (1 - p) * np.log(1 - q))
