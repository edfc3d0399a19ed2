"""
question = "numerical_diff"
en = "It adds h to the value of f and not to x, so the difference is always 2h and every slope is 1. The step belongs inside the call of f."
ko = "h를 x가 아니라 f의 결과에 더합니다. 그러면 차이가 언제나 2h라서 기울기가 늘 1이 됩니다. h는 f의 괄호 안에서 x에 더해야 합니다."
"""

import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    return ((f(x) + h) - (f(x) - h)) / (2 * h)
