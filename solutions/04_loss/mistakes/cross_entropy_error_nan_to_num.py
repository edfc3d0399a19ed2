"""
question = "cross_entropy_error"
en = "It lets the infinity happen and repairs it afterwards with the largest float there is, and a single such example drowns the whole batch. Prevent it inside the logarithm."
ko = "무한대가 나오게 둔 뒤 표현할 수 있는 가장 큰 실수로 바꾸었습니다. 그런 데이터가 하나만 있어도 배치의 나머지 손실이 묻혀 버립니다. 로그 안에서 미리 막아야 합니다."
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
    with np.errstate(all="ignore"):
        return -np.sum(np.nan_to_num(hot * np.log(y))) / n
