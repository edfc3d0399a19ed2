"""
question = "cross_entropy_error"
en = "NumPy arrays have no attribute dim; what tells the number of axes has another name."
ko = "NumPy 배열에는 dim이라는 속성이 없습니다. 축의 개수를 알려 주는 속성은 이름이 다릅니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.dim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = np.ravel(t)
    n = y.shape[0]
    return -np.sum(np.log(y[np.arange(n), t] + 1e-7)) / n
