"""
question = "numerical_gradient"
en = "flatten makes a copy: the copy is moved, while f still gets x as it was, so nothing ever changes and every slope is 0. f has to see the entry that moved."
ko = "flatten은 복사본을 만듭니다. 복사본만 움직이고 f에는 그대로인 x를 넘기니, 함숫값이 변하지 않아 모든 기울기가 0이 됩니다. f가 움직인 원소를 보아야 합니다."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    if x.dtype.kind != "f":
        x = x.astype(float)
    flat = x.flatten()
    grad = np.zeros(x.size)
    for index in range(x.size):
        value = flat[index]
        flat[index] = value + h
        above = f(x)
        flat[index] = value - h
        below = f(x)
        flat[index] = value
        grad[index] = (above - below) / (2 * h)
    return grad.reshape(x.shape)
