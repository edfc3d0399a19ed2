"""
question = "cross_entropy_error"
en = "For a single example, the reshaped target is put into y's place as well: the prediction is lost, and the target is compared with itself. Reshape y to y, and t to t."
ko = "데이터가 하나일 때 형상을 바꾼 정답을 y에도 넣어 버렸습니다. 그래서 예측은 사라지고 정답을 정답과 비교합니다. y는 y대로, t는 t대로 형상을 바꾸세요."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        t = t.reshape(1, t.size)
        y = t.reshape(1, y.size)
    if t.size == y.size:
        t = t.argmax(axis=1)
    n = y.shape[0]
    return -np.sum(np.log(y[np.arange(n), np.ravel(t)] + 1e-7)) / n
