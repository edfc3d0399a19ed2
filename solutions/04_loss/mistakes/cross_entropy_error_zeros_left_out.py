"""
question = "cross_entropy_error"
en = "It leaves out every probability of 0, so a prediction that rules out the right class costs nothing at all. It should be the dearest of all."
ko = "확률이 0인 곳을 모두 건너뛰어서, 정답일 리 없다고 예측한 경우의 손실이 오히려 0이 됩니다. 그런 예측의 손실이 가장 커야 합니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = np.ravel(t)
    n = y.shape[0]
    staked = y[np.arange(n), t]
    return -np.sum(np.log(np.where(staked > 0, staked, 1.0))) / n
