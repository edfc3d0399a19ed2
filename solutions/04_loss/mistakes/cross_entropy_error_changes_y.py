"""
question = "cross_entropy_error"
en = "It adds the tiny number to the caller's own array, in place, so the probabilities creep upwards with every call. Make a new array."
ko = "호출한 쪽의 배열에 아주 작은 수를 직접 더해서, 호출할 때마다 확률이 조금씩 커집니다. 새 배열을 만들어 쓰세요."
"""

import numpy as np


def cross_entropy_error(y, t):
    y += 1e-7
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = np.ravel(t)
    n = y.shape[0]
    return -np.sum(np.log(y[np.arange(n), t])) / n
