"""
question = "log_likelihood"
en = "It uses the logarithm to base 2, which counts in bits. The natural logarithm is meant."
ko = "비트 단위로 세는, 밑이 2인 로그를 썼습니다. 여기서는 자연로그를 써야 합니다."
"""

import numpy as np


def log_likelihood(q, p):
    return np.sum(p * np.log2(q) + (1 - p) * np.log2(1 - q))
