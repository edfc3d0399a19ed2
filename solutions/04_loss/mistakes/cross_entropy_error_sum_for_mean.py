"""
question = "cross_entropy_error"
en = "It adds up the losses of all examples and never divides, so a batch of a hundred looks a hundred times as bad as one example."
ko = "모든 데이터의 손실을 더하기만 하고 나누지 않았습니다. 그러면 데이터가 100개인 배치의 손실은 데이터 하나일 때의 약 100배가 됩니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = np.ravel(t)
    n = y.shape[0]
    return -np.sum(np.log(y[np.arange(n), t] + 1e-7))
