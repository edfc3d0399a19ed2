"""
question = "log_likelihood"
en = "It turns the sign, as a loss would. The logarithm of a probability is negative or 0, and here it stays so."
ko = "손실처럼 부호를 뒤집었습니다. 확률의 로그는 0 이하이고, 여기서는 그대로 두어야 합니다."
"""

import numpy as np


def log_likelihood(q, p):
    return -np.sum(p * np.log(q) + (1 - p) * np.log(1 - q))
