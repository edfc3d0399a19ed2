"""
question = "class_prior_bias"
en = "These are the logarithms of the frequencies. Their differences are right, but their mean is not 0 yet; shift them all by the same number."
ko = "클래스 비율의 로그까지 구했습니다. 차이는 맞지만 평균이 아직 0이 아닙니다. 모두 같은 값만큼 옮기세요."
"""

import numpy as np


def class_prior_bias(counts):
    p = np.asarray(counts, dtype=float)
    p = p / np.sum(p)
    return np.log(p)
