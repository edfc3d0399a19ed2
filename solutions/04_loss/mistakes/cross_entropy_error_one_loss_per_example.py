"""
question = "cross_entropy_error"
en = "It returns an array with a loss for each example instead of their mean."
ko = "평균을 내지 않고 데이터마다의 손실이 든 배열을 돌려줍니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = np.ravel(t)
    n = y.shape[0]
    return -np.log(y[np.arange(n), t] + 1e-7)
