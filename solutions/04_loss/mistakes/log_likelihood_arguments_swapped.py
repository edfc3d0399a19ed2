"""
question = "log_likelihood"
en = "It takes logarithms of what was seen, and those are logarithms of 0 and of 1. In this function q is predicted and p is seen."
ko = "실제로 나온 값, 곧 0과 1에 로그를 취했습니다. 이 함수에서는 q가 예측이고 p가 실제로 나온 값입니다."
"""

import numpy as np


def log_likelihood(q, p):
    with np.errstate(all="ignore"):
        return np.sum(q * np.log(p) + (1 - q) * np.log(1 - p))
