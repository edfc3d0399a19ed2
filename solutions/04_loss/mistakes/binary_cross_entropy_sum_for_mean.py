"""
question = "binary_cross_entropy"
en = "It adds up the entries and does not divide by how many there are."
ko = "모든 원소를 더하기만 하고 원소 개수로 나누지 않았습니다."
"""

import numpy as np


def binary_cross_entropy(q, p):
    d = 1e-7
    return -np.sum(p * np.log(q + d) + (1 - p) * np.log(1 - q + d))
