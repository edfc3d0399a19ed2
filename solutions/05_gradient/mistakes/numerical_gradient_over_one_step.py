"""
question = "numerical_gradient"
en = "It divides by one step only, but the entry was moved up by one and down by one, so every slope comes out twice as large."
ko = "h 하나로만 나누지만 원소는 위로 h, 아래로 h, 모두 2h만큼 움직였습니다. 그래서 기울기가 두 배로 나옵니다."
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
        x[index] = value
        grad[index] = (above - below) / h
    return grad
