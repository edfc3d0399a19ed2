"""
question = "numerical_gradient"
en = "It goes along the first axis only and moves everything at that place together, so the slopes of a row are added up and each of its entries gets the sum. Visit every single entry."
ko = "첫 번째 축만 따라가면서 그 자리의 원소를 한꺼번에 움직입니다. 그래서 한 행의 기울기가 모두 더해져 행의 모든 원소에 같은 값이 들어갑니다. 원소를 하나씩 방문하세요."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    if x.dtype.kind != "f":
        x = x.astype(float)
    grad = np.zeros_like(x)
    for index in range(len(x)):
        value = x[index].copy()
        x[index] = value + h
        above = f(x)
        x[index] = value - h
        below = f(x)
        grad[index] = (above - below) / (2 * h)
        x[index] = value
    return grad
