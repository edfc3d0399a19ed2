"""
question = "numerical_gradient"
en = "After an entry's turn it is set to 0 instead of to the value that it had, so the next slopes are measured at another place and the caller's x is lost."
ko = "한 원소의 차례가 끝나면 원래 값이 아니라 0을 넣습니다. 그래서 다음 기울기는 다른 자리에서 재게 되고, 호출한 쪽의 x도 사라집니다."
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
        x[index] = 0
        grad[index] = (above - below) / (2 * h)
    return grad
