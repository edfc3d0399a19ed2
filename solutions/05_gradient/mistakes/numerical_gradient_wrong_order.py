"""
question = "numerical_gradient"
en = "The slopes are collected along the rows but laid out down the columns, so with more than one axis most of them stand in another entry's place."
ko = "기울기는 행을 따라 모았는데 배열에는 열을 따라 채웁니다. 그래서 축이 둘 이상이면 대부분 다른 원소의 자리에 들어갑니다."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    if x.dtype.kind != "f":
        x = x.astype(float)
    slopes = []
    for index in np.ndindex(x.shape):
        value = x[index]
        x[index] = value + h
        above = f(x)
        x[index] = value - h
        below = f(x)
        x[index] = value
        slopes.append((above - below) / (2 * h))
    return np.array(slopes).reshape(x.shape, order="F")
