"""
question = "numerical_gradient"
en = "It is a forward difference: each entry is moved up but never down, so a bend in f shows as an error of the order of h."
ko = "전방 차분입니다. 원소를 위로만 움직이고 아래로는 움직이지 않아서, 함수가 휘어 있으면 h에 비례하는 오차가 생깁니다."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    if x.dtype.kind != "f":
        x = x.astype(float)
    grad = np.zeros_like(x)
    here = f(x)
    for index in np.ndindex(x.shape):
        value = x[index]
        x[index] = value + h
        grad[index] = (f(x) - here) / h
        x[index] = value
    return grad
