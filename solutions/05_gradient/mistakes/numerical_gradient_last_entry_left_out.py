"""
question = "numerical_gradient"
en = "The loop ends one entry too early, so the last slope stays 0. A range leaves out its own end already."
ko = "반복문이 하나 일찍 끝나서 마지막 원소의 기울기가 0으로 남습니다. range는 끝 값을 이미 제외합니다."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    if x.dtype.kind != "f":
        x = x.astype(float)
    grad = np.zeros_like(x)
    for number in range(x.size - 1):
        index = np.unravel_index(number, x.shape)
        value = x[index]
        x[index] = value + h
        above = f(x)
        x[index] = value - h
        below = f(x)
        x[index] = value
        grad[index] = (above - below) / (2 * h)
    return grad
