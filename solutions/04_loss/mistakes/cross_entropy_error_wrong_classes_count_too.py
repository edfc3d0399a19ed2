"""
question = "cross_entropy_error"
en = "It also counts the logarithms of 1 - y for the wrong classes. That belongs to yes-or-no predictions; here only the right class counts."
ko = "틀린 클래스의 1 - y에 대한 로그까지 더했습니다. 그것은 이진 분류에서 쓰는 방식이고, 여기서는 정답 클래스만 봅니다."
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
    return -np.sum(hot * np.log(y + 1e-7) + (1 - hot) * np.log(1 - y + 1e-7)) / n
