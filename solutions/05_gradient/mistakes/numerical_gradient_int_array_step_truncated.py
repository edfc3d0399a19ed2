"""
question = "numerical_gradient.int_array"
en = "The slopes are floats, but the moved entry is still stored in an integer array, where it loses the small step. What f is given has to hold fractions too."
ko = "기울기는 실수이지만 움직인 원소는 여전히 정수 배열에 저장되어 작은 변화량을 잃습니다. f에 넘기는 배열도 소수를 담을 수 있어야 합니다."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        value = x[index]
        x[index] = value + h
        above = f(x)
        x[index] = value - h
        below = f(x)
        x[index] = value
        grad[index] = (above - below) / (2 * h)
    return grad
