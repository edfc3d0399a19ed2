"""
question = "class_prior_bias"
en = "The logarithms are also divided by their standard deviation. That changes the differences, and with them the probabilities."
ko = "로그를 표준편차로도 나누었습니다. 그러면 편향의 차이가 바뀌어 확률도 달라집니다."
"""

import numpy as np


def class_prior_bias(counts):
    p = np.asarray(counts, dtype=float)
    p = p / np.sum(p)
    logs = np.log(p) - np.mean(np.log(p))
    deviation = np.std(logs)
    return logs / deviation if deviation > 0 else logs
