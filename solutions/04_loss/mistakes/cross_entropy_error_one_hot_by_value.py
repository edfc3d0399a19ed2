"""
question = "cross_entropy_error"
en = "It takes t for one-hot whenever no number in it is above 1. Labels can be small as well: shapes decide, not values."
ko = "t에 1보다 큰 값이 없으면 원-핫이라고 판단합니다. 하지만 레이블도 0과 1뿐일 수 있습니다. 값이 아니라 형상으로 판단해야 합니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    n = y.shape[0]
    if np.max(t) <= 1 and (t.size == y.size or t.size == y.shape[1]):
        return -np.sum(t * np.log(y + 1e-7)) / n
    if t.size == y.size:
        t = t.argmax(axis=1)
    return -np.sum(np.log(y[np.arange(n), np.ravel(t)] + 1e-7)) / n
