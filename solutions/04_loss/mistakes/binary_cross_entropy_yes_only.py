"""
question = "binary_cross_entropy"
en = "Only the targets that say yes count. Where the target is 0, any prediction would be free, even a confident 1."
ko = "정답이 1인 경우만 계산합니다. 정답이 0이면 무엇을 예측해도, 심지어 1이라고 확신해도 손실이 없습니다."
"""

import numpy as np


def binary_cross_entropy(q, p):
    d = 1e-7
    return -np.mean(p * np.log(q + d))
