"""
question = "numerical_gradient"
en = "Its two loops fit a matrix only: with one axis there is no second length, and with three a whole vector moves together. Visit every entry with an index that has as many numbers as there are axes."
ko = "반복문 두 개는 행렬에만 맞습니다. 축이 하나면 두 번째 길이가 없고, 축이 셋이면 벡터가 통째로 움직입니다. 축의 수만큼 숫자가 있는 인덱스로 원소를 하나씩 방문하세요."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    if x.dtype.kind != "f":
        x = x.astype(float)
    grad = np.zeros_like(x)
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            value = x[i, j].copy()
            x[i, j] = value + h
            above = f(x)
            x[i, j] = value - h
            below = f(x)
            x[i, j] = value
            grad[i, j] = (above - below) / (2 * h)
    return grad
