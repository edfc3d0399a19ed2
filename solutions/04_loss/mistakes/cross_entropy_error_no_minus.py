"""
question = "cross_entropy_error"
en = "The logarithm of a probability is negative, and so is the result. A loss is counted upwards from 0: the sign has to be turned."
ko = "확률의 로그는 음수이므로 결과도 음수가 됩니다. 손실은 0에서 시작해 커지는 값이므로 부호를 뒤집어야 합니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = np.ravel(t)
    n = y.shape[0]
    return np.sum(np.log(y[np.arange(n), t] + 1e-7)) / n
