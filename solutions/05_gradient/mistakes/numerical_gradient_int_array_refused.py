"""
question = "numerical_gradient.int_array"
en = "It refuses whole numbers with an error. Slopes exist there as well: turn the numbers into floats and go on."
ko = "정수 배열이면 오류를 냅니다. 정수인 점에서도 기울기는 있습니다. 값을 실수로 바꾸어 계속 계산하세요."
"""

import numpy as np


def numerical_gradient(f, x):
    if x.dtype.kind != "f":
        raise TypeError("x must hold floats")
    h = 1e-4
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
