"""
question = "class_prior_bias"
en = "It subtracts the logarithm of the mean; what makes the mean of the biases 0 is the mean of the logarithms. The two are different numbers."
ko = "평균의 로그를 빼고 있습니다. 편향의 평균을 0으로 만드는 것은 로그의 평균이며, 둘은 서로 다른 값입니다."
"""

import numpy as np


def class_prior_bias(counts):
    p = np.asarray(counts, dtype=float)
    p = p / np.sum(p)
    return np.log(p) - np.log(np.mean(p))
