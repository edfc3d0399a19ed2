"""
question = "class_prior_bias"
en = "It counts how often each number occurs, as if labels came in. What comes in has been counted already."
ko = "정답 레이블이 들어온 것처럼 각 숫자가 몇 번 나오는지 세고 있습니다. 들어오는 값은 이미 센 개수입니다."
"""

import numpy as np


def class_prior_bias(counts):
    p = np.bincount(np.asarray(counts, dtype=int))
    p = p / np.sum(p)
    logs = np.log(p)
    return logs - np.mean(logs)
