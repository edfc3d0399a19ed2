"""
question = "cross_entropy_error"
en = "It calls t labels whenever t has one axis. A single example's one-hot vector has one axis, too, and its zeros and ones are then used as class numbers."
ko = "t의 축이 하나이면 무조건 레이블로 봅니다. 데이터 하나의 원-핫 벡터도 축이 하나라서, 그 안의 0과 1이 클래스 번호로 쓰이게 됩니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    labels = np.ndim(t) < 2
    if y.ndim == 1:
        y = y.reshape(1, -1)
    if not labels:
        t = t.argmax(axis=1)
    t = np.ravel(t).astype(int)
    return -np.sum(np.log(y[np.arange(len(y)), t] + 1e-7)) / len(y)
