"""
question = "binary_cross_entropy"
en = "It averages over the two terms of each entry as well, so everything comes out at half. The terms are added; only the entries are averaged."
ko = "원소마다 두 항의 평균까지 내서 모든 값이 절반이 됩니다. 두 항은 더하고, 평균은 원소에 대해서만 냅니다."
"""

import numpy as np


def binary_cross_entropy(q, p):
    d = 1e-7
    return -np.mean([p * np.log(q + d), (1 - p) * np.log(1 - q + d)])
