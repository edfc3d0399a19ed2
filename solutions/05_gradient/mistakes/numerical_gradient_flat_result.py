"""
question = "numerical_gradient"
en = "The slopes are right, but they come back in one long row. Its shape must be that of x."
ko = "기울기 값은 맞지만 한 줄로 펼쳐진 채 돌려줍니다. 기울기의 형상은 x의 형상과 같아야 합니다."
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
        grad[index] = (above - below) / (2 * h)
    return grad.flatten()
