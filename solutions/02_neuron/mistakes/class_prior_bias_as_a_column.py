"""
question = "class_prior_bias"
en = "The biases come as a column of shape (K, 1). One bias for each class is an array of shape (K,)."
ko = "편향이 (K, 1) 형상의 열로 나옵니다. 클래스마다 편향이 하나씩이므로 (K,) 형상이어야 합니다."
"""

import numpy as np


def class_prior_bias(counts):
    p = np.asarray(counts, dtype=float)
    p = p / np.sum(p)
    logs = np.log(p)
    return (logs - np.mean(logs)).reshape(-1, 1)
