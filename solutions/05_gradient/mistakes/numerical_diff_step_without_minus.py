"""
question = "numerical_diff"
en = "The step is 1e4, ten thousand, instead of 1e-4: the minus in the exponent is missing, so f is asked far away from x."
ko = "지수의 마이너스 부호가 빠져 h가 1e-4가 아니라 1e4, 곧 만입니다. x에서 아주 먼 곳의 함숫값을 쓰고 있습니다."
"""

import numpy as np


def numerical_diff(f, x):
    h = 1e4
    return (f(x + h) - f(x - h)) / (2 * h)
