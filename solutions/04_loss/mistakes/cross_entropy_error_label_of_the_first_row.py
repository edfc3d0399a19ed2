"""
question = "cross_entropy_error"
en = "Without an axis, the search for the 1 goes through the whole table and ends at the first one it meets, so all rows use the class of row 0."
ko = "축을 정하지 않으면 표 전체에서 처음 만나는 1의 위치 하나만 찾습니다. 그래서 모든 행이 0번 행의 클래스를 쓰게 됩니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    if t.size == y.size:
        t = t.argmax()
    n = y.shape[0]
    return -np.sum(np.log(y[np.arange(n), np.ravel(t)] + 1e-7)) / n
