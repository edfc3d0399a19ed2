"""
question = "numerical_gradient"
en = "The entry goes up one step, down two and up two, so it ends one step above where it began: the next slopes are measured at another place, and the caller's x has moved. Remember the old value and write that back."
ko = "위로 한 칸, 아래로 두 칸, 다시 위로 두 칸을 움직여서 처음보다 h만큼 높은 곳에서 끝납니다. 그러면 다음 기울기는 다른 자리에서 재게 되고, 호출한 쪽의 x도 바뀝니다. 원래 값을 기억해 두었다가 그대로 다시 넣으세요."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    if x.dtype.kind != "f":
        x = x.astype(float)
    grad = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        x[index] += h
        above = f(x)
        x[index] -= 2 * h
        below = f(x)
        x[index] += 2 * h
        grad[index] = (above - below) / (2 * h)
    return grad
