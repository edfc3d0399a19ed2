"""
question = "numerical_gradient"
en = "It writes each slope into x itself: later slopes are then measured at a place made of slopes, and the caller's x is gone. Keep an array of its own for the result."
ko = "기울기를 x에 직접 써넣습니다. 그러면 다음 기울기는 엉뚱한 자리에서 재게 되고, 호출한 쪽의 x도 사라집니다. 결과를 담을 배열을 따로 만드세요."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    if x.dtype.kind != "f":
        x = x.astype(float)
    grad = x
    for index in np.ndindex(x.shape):
        value = x[index]
        x[index] = value + h
        above = f(x)
        x[index] = value - h
        below = f(x)
        x[index] = value
        grad[index] = (above - below) / (2 * h)
    return grad
