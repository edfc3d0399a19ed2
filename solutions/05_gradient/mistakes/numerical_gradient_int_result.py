"""
question = "numerical_gradient"
en = "The array for the slopes holds integers, so each slope loses its fraction when it is stored. Make it an array of floats."
ko = "기울기를 담는 배열이 정수 배열이라 값을 넣을 때 소수 부분이 사라집니다. 실수 배열로 만드세요."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    if x.dtype.kind != "f":
        x = x.astype(float)
    grad = np.zeros(x.shape, dtype=int)
    for index in np.ndindex(x.shape):
        value = x[index]
        x[index] = value + h
        above = f(x)
        x[index] = value - h
        below = f(x)
        x[index] = value
        grad[index] = (above - below) / (2 * h)
    return grad
