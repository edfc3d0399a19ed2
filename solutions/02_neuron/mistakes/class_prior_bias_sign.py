"""
question = "class_prior_bias"
en = "The signs are turned round: the rarest class gets the highest bias. Without any evidence, the most frequent class should be the favourite."
ko = "부호가 반대라서 가장 드문 클래스의 편향이 가장 큽니다. 아무 단서가 없을 때는 가장 흔한 클래스가 유리해야 합니다."
"""

import numpy as np


def class_prior_bias(counts):
    p = np.asarray(counts, dtype=float)
    p = p / np.sum(p)
    logs = -np.log(p)
    return logs - np.mean(logs)
