"""
question = "cross_entropy_error"
en = "The index takes the columns of all labels from every row, a whole N by N table. Row 0 belongs with label 0 only, row 1 with label 1, and so on: both axes need an index."
ko = "모든 행에서 모든 레이블의 열을 꺼내 N×N 표를 만들었습니다. 0번 행은 0번 레이블하고만, 1번 행은 1번 레이블하고만 짝이 되도록 두 축 모두에 인덱스를 주어야 합니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = np.ravel(t)
    n = y.shape[0]
    return -np.sum(np.log(y[:, t] + 1e-7)) / n
