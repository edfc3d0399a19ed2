"""
question = "class_prior_bias"
en = "The first class is taken as the reference and gets the bias 0. The probabilities are right, but the mean is not 0."
ko = "첫 번째 클래스를 기준으로 삼아 그 편향을 0으로 놓았습니다. 확률은 맞지만 평균이 0이 아닙니다."
"""

import numpy as np


def class_prior_bias(counts):
    p = np.asarray(counts, dtype=float)
    p = p / np.sum(p)
    logs = np.log(p)
    return logs - logs[0]
