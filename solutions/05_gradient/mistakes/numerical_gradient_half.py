"""
question = "numerical_gradient"
en = "The second value of f is taken at x itself instead of one step below it, because after the step up only one step down is taken. The rise covers h, the division takes 2h: half the slope."
ko = "위로 h만큼 올린 뒤 아래로 h만큼만 내려서, 두 번째 함숫값을 한 칸 아래가 아니라 원래 자리에서 구합니다. 변화량은 h만큼인데 2h로 나누니 기울기가 절반이 됩니다."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    if x.dtype.kind != "f":
        x = x.astype(float)
    grad = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        value = x[index]
        x[index] += h
        above = f(x)
        x[index] -= h
        below = f(x)
        x[index] = value
        grad[index] = (above - below) / (2 * h)
    return grad
