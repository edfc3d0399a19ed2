"""
question = "numerical_gradient"
en = "The loop begins at 1, so the first entry never gets a slope. Python counts from 0."
ko = "반복문이 1부터 시작해서 첫 원소의 기울기를 구하지 않습니다. 파이썬은 0부터 셉니다."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    if x.dtype.kind != "f":
        x = x.astype(float)
    grad = np.zeros_like(x)
    for number in range(1, x.size):
        index = np.unravel_index(number, x.shape)
        value = x[index]
        x[index] = value + h
        above = f(x)
        x[index] = value - h
        below = f(x)
        x[index] = value
        grad[index] = (above - below) / (2 * h)
    return grad
