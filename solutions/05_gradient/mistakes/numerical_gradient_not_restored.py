"""
question = "numerical_gradient"
en = "After an entry's turn it stays one step below its old value: the next slopes are measured at another place, and the caller's x has moved. Put the remembered value back before the next entry."
ko = "한 원소의 차례가 끝나도 그 원소가 h만큼 내려간 채로 남습니다. 그러면 다음 기울기는 다른 자리에서 재게 되고, 호출한 쪽의 x도 바뀝니다. 다음 원소로 넘어가기 전에 기억해 둔 값을 되돌려 놓으세요."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    if x.dtype.kind != "f":
        x = x.astype(float)
    grad = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        value = x[index]
        x[index] = value + h
        above = f(x)
        x[index] = value - h
        below = f(x)
        grad[index] = (above - below) / (2 * h)
    return grad
