"""
question = "cross_entropy_error"
en = "It uses the logarithm to base 10, so each loss comes out at less than half. The natural logarithm is meant."
ko = "밑이 10인 로그를 써서 손실이 절반보다도 작게 나옵니다. 여기서는 자연로그를 써야 합니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = np.ravel(t)
    n = y.shape[0]
    return -np.sum(np.log10(y[np.arange(n), t] + 1e-7)) / n
