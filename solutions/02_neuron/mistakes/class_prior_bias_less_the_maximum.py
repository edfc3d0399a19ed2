"""
question = "class_prior_bias"
en = "It subtracts the largest logarithm, which is softmax's trick against overflow. The probabilities are right, but the mean is not 0."
ko = "소프트맥스의 오버플로를 막을 때처럼 가장 큰 값을 뺐습니다. 확률은 맞지만 평균이 0이 아닙니다."
"""

import numpy as np


def class_prior_bias(counts):
    p = np.asarray(counts, dtype=float)
    p = p / np.sum(p)
    logs = np.log(p)
    return logs - np.max(logs)
