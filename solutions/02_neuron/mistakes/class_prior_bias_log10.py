"""
question = "class_prior_bias"
en = "It uses the logarithm to base 10. Softmax works with powers of e, so the natural logarithm belongs to it."
ko = "밑이 10인 로그를 썼습니다. 소프트맥스는 e의 거듭제곱을 쓰므로 자연로그를 써야 합니다."
"""

import numpy as np


def class_prior_bias(counts):
    p = np.asarray(counts, dtype=float)
    p = p / np.sum(p)
    logs = np.log10(p)
    return logs - np.mean(logs)
