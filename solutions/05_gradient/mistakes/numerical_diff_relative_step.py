"""
question = "numerical_diff"
en = "The step is a fraction of x, so at x = 0 there is no step at all and it divides by 0. Use the same small h everywhere."
ko = "h를 x에 비례하게 잡아서 x = 0에서는 h가 0이 되고 0으로 나누게 됩니다. 어디서나 똑같이 작은 h를 쓰세요."
"""

import numpy as np


def numerical_diff(f, x):
    h = 1e-4 * x
    return (f(x + h) - f(x - h)) / (2 * h)
