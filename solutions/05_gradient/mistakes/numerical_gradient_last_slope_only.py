"""
question = "numerical_gradient"
en = "Each slope takes the place of the whole result, so what is returned is one number, the last slope. Put each into its own place of an array."
ko = "기울기를 구할 때마다 결과 전체를 덮어써서 마지막 기울기 하나만 돌려줍니다. 배열의 제자리에 하나씩 넣으세요."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    if x.dtype.kind != "f":
        x = x.astype(float)
    grad = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        value = x[index]
        x[index] = value + h
        above = f(x)
        x[index] = value - h
        below = f(x)
        x[index] = value
        grad = (above - below) / (2 * h)
    return grad
