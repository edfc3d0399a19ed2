"""
question = "cross_entropy_error"
en = "It takes the logarithm of the targets and weighs it with the predictions. The two roles are the other way round."
ko = "예측이 아니라 정답에 로그를 취하고 예측을 곱했습니다. 두 역할이 뒤바뀌었습니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = np.ravel(t)
    n = y.shape[0]
    hot = np.eye(y.shape[1])[t]
    return -np.sum(y * np.log(hot + 1e-7)) / n
