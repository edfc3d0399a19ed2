"""
question = "binary_cross_entropy"
en = "It takes the logarithm of the target and weighs it with the prediction. In this function q is predicted, and p is what should come out."
ko = "정답에 로그를 취하고 예측을 곱했습니다. 이 함수에서는 q가 예측이고 p가 나와야 할 값입니다."
"""

import numpy as np


def binary_cross_entropy(q, p):
    d = 1e-7
    return -np.mean(q * np.log(p + d) + (1 - q) * np.log(1 - p + d))
