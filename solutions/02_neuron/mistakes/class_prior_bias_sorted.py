"""
question = "class_prior_bias"
en = "The biases come out sorted. Bias k belongs to class k, so the order of the classes has to stay."
ko = "편향이 크기순으로 정렬되어 나옵니다. k번째 편향은 k번째 클래스의 것이므로 클래스 순서를 지켜야 합니다."
"""

import numpy as np


def class_prior_bias(counts):
    p = np.asarray(counts, dtype=float)
    p = p / np.sum(p)
    logs = np.log(np.sort(p)[::-1])
    return logs - np.mean(logs)
