"""
question = "numerical_gradient"
en = "Each slope is written over the whole array instead of into its own place, so in the end every entry holds the last slope. Name the place between the brackets."
ko = "구한 기울기를 제자리에 넣지 않고 배열 전체에 덮어씁니다. 그래서 끝나고 나면 모든 원소가 마지막 기울기와 같습니다. 대괄호 안에 넣을 자리를 정확히 적으세요."
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
        grad[...] = (above - below) / (2 * h)
    return grad
