"""
question = "cross_entropy_error"
en = "It counts the classes from 1, so each example looks at its neighbour's probability, and class 0 wraps around to the last one without an error."
ko = "클래스를 1부터 세어서 옆 클래스의 확률을 봅니다. 클래스 0은 오류도 없이 마지막 클래스로 넘어갑니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    if t.size == y.size:
        t = t.argmax(axis=1)
    else:
        t = np.ravel(t) - 1
    n = y.shape[0]
    return -np.sum(np.log(y[np.arange(n), t] + 1e-7)) / n
