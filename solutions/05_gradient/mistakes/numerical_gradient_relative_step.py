"""
question = "numerical_gradient"
en = "The step is a fraction of the entry, so an entry that is 0 is not moved at all and 0 is divided by 0. Use the same small h for every entry."
ko = "h를 원소 값에 비례하게 잡아서, 값이 0인 원소는 움직이지 않고 0을 0으로 나누게 됩니다. 모든 원소에 똑같이 작은 h를 쓰세요."
"""

import numpy as np


def numerical_gradient(f, x):
    if x.dtype.kind != "f":
        x = x.astype(float)
    grad = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        value = x[index]
        h = 1e-4 * value
        x[index] = value + h
        above = f(x)
        x[index] = value - h
        below = f(x)
        x[index] = value
        grad[index] = (above - below) / (2 * h)
    return grad
