"""
question = "log_likelihood"
en = "It averages over the samples. The probabilities of all samples multiply, so their logarithms are added, and nothing is divided."
ko = "표본에 대해 평균을 냈습니다. 모든 표본의 확률이 곱해지므로 로그는 더하기만 하고 나누지 않습니다."
"""

import numpy as np


def log_likelihood(q, p):
    return np.mean(p * np.log(q) + (1 - p) * np.log(1 - q))
