"""
question = "cross_entropy_error"
en = "For a single example, the length of the first axis is the number of classes, and the loss is divided by that. A single example is a batch of one."
ko = "데이터가 하나일 때 첫 번째 축의 길이는 클래스 수인데, 손실을 그 수로 나누었습니다. 데이터 하나는 크기가 1인 배치로 다루어야 합니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    n = y.shape[0]
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = np.ravel(t)
    return -np.sum(np.log(y[np.arange(len(t)), t] + 1e-7)) / n
