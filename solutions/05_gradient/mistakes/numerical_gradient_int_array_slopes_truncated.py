"""
question = "numerical_gradient.int_array"
en = "The step is taken with floats, but the slopes are stored in an array made like the whole-number x, so they lose their fraction."
ko = "변화량은 실수로 계산하지만, 기울기를 정수 x와 같은 형식의 배열에 담아서 소수 부분을 잃습니다."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    grad = np.zeros_like(x)
    point = x.astype(float)
    for index in np.ndindex(x.shape):
        value = point[index]
        point[index] = value + h
        above = f(point)
        point[index] = value - h
        below = f(point)
        point[index] = value
        grad[index] = (above - below) / (2 * h)
    return grad
