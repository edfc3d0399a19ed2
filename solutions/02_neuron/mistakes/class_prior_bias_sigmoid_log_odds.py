"""
question = "class_prior_bias"
en = "It returns log(p / (1 - p)) for each class: each class gets the bias of a sigmoid neuron of its own, and their mean is not 0."
ko = "클래스마다 log(p / (1 - p))를 돌려줍니다. 클래스별로 독립된 시그모이드 뉴런의 편향을 구한 셈이고 평균도 0이 아닙니다."
"""

import numpy as np


def class_prior_bias(counts):
    p = np.asarray(counts, dtype=float)
    p = p / np.sum(p)
    return np.log(p / (1 - p))
