"""
question = "numerical_gradient.int_array"
en = "The slopes are right at first and are then rounded to whole numbers because x held such. A slope between whole numbers is a fraction all the same."
ko = "기울기를 바르게 구해 놓고 x가 정수라는 이유로 정수로 반올림합니다. x가 정수여도 기울기는 소수일 수 있습니다."
"""

import numpy as np


def numerical_gradient(f, x):
    whole = x.dtype.kind != "f"
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
    return np.rint(grad).astype(int) if whole else grad
