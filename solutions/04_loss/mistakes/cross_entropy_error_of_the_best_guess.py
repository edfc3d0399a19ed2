"""
question = "cross_entropy_error"
en = "It takes the largest probability of each row, whichever class that is. The loss asks what the right class was given, so t has to choose."
ko = "어느 클래스든 상관없이 행마다 가장 큰 확률을 썼습니다. 손실은 정답 클래스에 준 확률을 보는 것이므로 t로 골라야 합니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = np.ravel(t)
    n = y.shape[0]
    return -np.sum(np.log(y.max(axis=1) + 1e-7)) / n
