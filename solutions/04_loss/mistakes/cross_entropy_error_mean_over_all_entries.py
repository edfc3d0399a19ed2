"""
question = "cross_entropy_error"
en = "It averages over all entries of the table, wrong classes included, so the loss is too small by the number of classes. The mean goes over the examples."
ko = "틀린 클래스까지 포함한 모든 칸에 대해 평균을 내서, 손실이 클래스 수만큼 나뉘어 작아졌습니다. 평균은 데이터에 대해서만 냅니다."
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
    return -np.mean(hot * np.log(y + 1e-7))
