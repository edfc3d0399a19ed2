"""
question = "numerical_gradient"
en = "It counts to x.size and uses that number as the index, which fits an array with one axis only. With more axes, x[i] is a whole row; an index needs a number for each axis."
ko = "x.size까지 세면서 그 수를 바로 인덱스로 씁니다. 이 방법은 1차원 배열에만 맞습니다. 축이 더 있으면 x[i]는 행 전체이므로, 인덱스에 축마다 숫자가 하나씩 있어야 합니다."
"""

import numpy as np


def numerical_gradient(f, x):
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
