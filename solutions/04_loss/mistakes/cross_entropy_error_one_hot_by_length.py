"""
question = "cross_entropy_error"
en = "It tells one-hot from labels by comparing t's size with the number of classes only. A batch with as many examples as classes is then read as if it were one-hot."
ko = "t의 크기를 클래스 수하고만 비교해서 원-핫인지 판단합니다. 그래서 데이터 수와 클래스 수가 같은 배치에서는 레이블을 원-핫으로 잘못 읽습니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    n = y.shape[0]
    if t.size == y.size or t.size == y.shape[1]:
        return -np.sum(t * np.log(y + 1e-7)) / n
    return -np.sum(np.log(y[np.arange(n), np.ravel(t)] + 1e-7)) / n
