"""
question = "binary_cross_entropy"
en = "The factor of the second term lost its brackets: a bare 1 is added, and p counts in both terms."
ko = "두 번째 항의 계수에 괄호가 없습니다. 그래서 1이 따로 더해지고 p가 두 항 모두에 곱해집니다."
"""

import numpy as np


def binary_cross_entropy(q, p):
    d = 1e-7
    return -np.mean(p * np.log(q + d) + 1 - p * np.log(1 - q + d))
