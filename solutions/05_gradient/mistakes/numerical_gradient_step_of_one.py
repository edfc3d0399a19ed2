"""
question = "numerical_gradient"
en = "The step is 1, which is not small: where f bends, two places so far apart do not show the slope at x. Take 1e-4."
ko = "h가 1이면 작은 값이 아닙니다. 함수가 휘는 곳에서는 이렇게 멀리 떨어진 두 점으로 x에서의 기울기를 알 수 없습니다. 1e-4를 쓰세요."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1
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
