"""
question = "class_prior_bias"
en = "These are the logarithms of the counts. Their differences are right, but they grow with the number of examples; shift them so that their mean is 0."
ko = "개수의 로그를 구했습니다. 차이는 맞지만 데이터 수가 늘면 값도 커집니다. 평균이 0이 되도록 옮기세요."
"""

import numpy as np


def class_prior_bias(counts):
    return np.log(np.asarray(counts, dtype=float))
