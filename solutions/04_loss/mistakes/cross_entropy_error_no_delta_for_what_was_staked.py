"""
question = "cross_entropy_error"
en = "The probability of the right class goes into the logarithm as it is, and where it is 0 the loss is infinite. A tiny number has to go in with it; added after the logarithm, it comes too late."
ko = "정답 클래스의 확률을 그대로 로그에 넣어서, 그 값이 0이면 손실이 무한대가 됩니다. 아주 작은 수를 로그 안에 함께 넣어야 하며, 로그를 취한 뒤에 더하면 이미 늦습니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = np.ravel(t)
    n = y.shape[0]
    return -np.sum(np.log(y[np.arange(n), t])) / n
