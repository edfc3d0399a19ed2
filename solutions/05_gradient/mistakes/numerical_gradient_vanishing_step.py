"""
question = "numerical_gradient"
en = "The step is so small that x + h is x itself after rounding: a float64 has about 16 digits. So f never sees a change; 1e-4 works well."
ko = "h가 너무 작아서 반올림하면 x + h가 x와 똑같아집니다. float64의 유효 숫자는 16자리쯤입니다. 그래서 f의 값이 전혀 변하지 않습니다. 1e-4 정도가 알맞습니다."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 10e-50
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
    return grad
