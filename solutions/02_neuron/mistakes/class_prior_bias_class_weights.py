"""
question = "class_prior_bias"
en = "These are class weights, large for rare classes: they would cure the imbalance. Asked for is the bias that reflects it."
ko = "드문 클래스일수록 큰 클래스 가중치를 구했습니다. 그것은 불균형을 고치는 값이고, 여기서 필요한 것은 불균형을 그대로 반영하는 편향입니다."
"""

import numpy as np


def class_prior_bias(counts):
    counts = np.asarray(counts, dtype=float)
    return np.sum(counts) / (len(counts) * counts)
