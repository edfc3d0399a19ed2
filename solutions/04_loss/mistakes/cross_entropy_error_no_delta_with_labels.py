"""
question = "cross_entropy_error"
en = "With one-hot targets a zero is taken care of, with labels it is not: that branch still takes the logarithm of 0. Let both ways go through the same line."
ko = "원-핫일 때는 0을 처리했지만 레이블일 때는 그러지 않아서 여전히 0의 로그를 구합니다. 두 경우가 같은 계산을 거치게 해 보세요."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    n = y.shape[0]
    if t.size == y.size:
        return -np.sum(t * np.log(y + 1e-7)) / n
    return -np.sum(np.log(y[np.arange(n), np.ravel(t)])) / n
