"""
question = "class_prior_bias"
en = "The mean is subtracted before the logarithm, which then meets negative numbers and answers nan. Take the logarithm first."
ko = "로그를 취하기 전에 평균을 빼서 음수의 로그가 되고 nan이 나옵니다. 로그를 먼저 취하세요."
"""

import numpy as np


def class_prior_bias(counts):
    p = np.asarray(counts, dtype=float)
    p = p / np.sum(p)
    with np.errstate(all="ignore"):
        return np.log(p - np.mean(p))
