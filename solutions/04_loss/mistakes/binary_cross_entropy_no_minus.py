"""
question = "binary_cross_entropy"
en = "Both logarithms are negative, and so is their mean. The loss is the same number with the other sign."
ko = "두 로그가 모두 음수이므로 평균도 음수입니다. 손실은 이 값의 부호를 바꾼 것입니다."
"""

import numpy as np


def binary_cross_entropy(q, p):
    d = 1e-7
    return np.mean(p * np.log(q + d) + (1 - p) * np.log(1 - q + d))
