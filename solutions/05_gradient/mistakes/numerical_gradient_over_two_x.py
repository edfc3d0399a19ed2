"""
question = "numerical_gradient"
en = "It divides by twice the entry of x instead of twice the step. What belongs below is how far the entry was moved, wherever it lies."
ko = "간격의 두 배가 아니라 x 원소의 두 배로 나눕니다. 분모에는 원소를 움직인 거리가 들어가야 하며, 원소의 값과는 상관이 없습니다."
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
        grad[index] = (above - below) / (2 * value)
    return grad
