"""
question = "numerical_diff"
en = "The step is 0.01, which is too coarse for a function that bends a lot: the error of a central difference grows with the square of h. Take 1e-4."
ko = "h가 0.01이면 많이 휘는 함수에는 너무 큽니다. 중앙 차분의 오차는 h의 제곱에 비례해 커집니다. 1e-4를 쓰세요."
"""

import numpy as np


def numerical_diff(f, x):
    h = 0.01
    return (f(x + h) - f(x - h)) / (2 * h)
