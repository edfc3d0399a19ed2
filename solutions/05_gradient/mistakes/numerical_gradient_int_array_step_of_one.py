"""
question = "numerical_gradient.int_array"
en = "For whole numbers it takes a step of 1, so that the step survives in an integer array; but that is not small, and where f bends the slope is wrong. Turn the numbers into floats instead."
ko = "정수 배열에서 변화량이 사라지지 않도록 h를 1로 잡았지만, 이는 작은 값이 아니어서 함수가 휘는 곳에서는 기울기가 틀립니다. 대신 값을 실수로 바꾸세요."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    if x.dtype.kind != "f":
        h = 1
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
