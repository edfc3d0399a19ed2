"""
question = "sample_log_uniform"
en = "It raises e to the exponents, not 10: the range is much narrower than asked for."
ko = "10이 아니라 e의 거듭제곱을 구해서 범위가 훨씬 좁습니다."
"""

import numpy as np


def sample_log_uniform(low_exp, high_exp, size, rng):
    return np.exp(rng.uniform(low_exp, high_exp, size))
