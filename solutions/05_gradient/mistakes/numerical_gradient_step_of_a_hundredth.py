"""
question = "numerical_gradient"
en = "The step is 0.01, which is too coarse where f bends a lot: the error of a central difference grows with the square of h. Take 1e-4."
ko = "h가 0.01이면 함수가 많이 휘는 곳에는 너무 큽니다. 중앙 차분의 오차는 h의 제곱에 비례해 커집니다. 1e-4를 쓰세요."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 0.01
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
