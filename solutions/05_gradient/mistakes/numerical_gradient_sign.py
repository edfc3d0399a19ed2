"""
question = "numerical_gradient"
en = "It subtracts the value of f above from the one below, so every slope has the wrong sign."
ko = "아래쪽 함숫값에서 위쪽 함숫값을 빼고 있어서 모든 기울기의 부호가 반대입니다."
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
        grad[index] = (below - above) / (2 * h)
    return grad
