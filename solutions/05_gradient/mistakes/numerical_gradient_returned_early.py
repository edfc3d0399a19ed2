"""
question = "numerical_gradient"
en = "The return stands inside the loop, so only the first entry gets its slope and all others stay 0. Mind the indentation."
ko = "return이 반복문 안에 있어서 첫 원소의 기울기만 구하고 나머지는 0으로 남습니다. 들여쓰기를 확인하세요."
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
        grad[index] = (above - below) / (2 * h)
        return grad
