"""
question = "numerical_gradient"
en = "It hands f one row after the other, as the book's plotting helper does. Here f is a function of the whole array, and the other rows have their part in its value."
ko = "책에서 그래프를 그릴 때 쓰는 함수처럼 f에 행을 하나씩 넘깁니다. 여기서 f는 배열 전체의 함수이므로 나머지 행도 함께 넘겨야 합니다."
"""

import numpy as np


def numerical_gradient_1d(f, x):
    h = 1e-4
    if x.dtype.kind != "f":
        x = x.astype(float)
    grad = np.zeros_like(x)
    for index in range(x.size):
        value = x[index]
        x[index] = value + h
        above = f(x)
        x[index] = value - h
        below = f(x)
        grad[index] = (above - below) / (2 * h)
        x[index] = value
    return grad


def numerical_gradient(f, x):
    if x.ndim == 1:
        return numerical_gradient_1d(f, x)
    grad = np.zeros_like(x, dtype=float)
    for index, row in enumerate(x):
        grad[index] = numerical_gradient(f, row)
    return grad
