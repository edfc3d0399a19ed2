"""
question = "numerical_diff"
en = "It returns the rise of f alone. A slope is the rise per unit of x, so it still has to be divided by the run."
ko = "f의 변화량만 돌려줍니다. 기울기는 변화량을 x의 변화량으로 나눈 값입니다."
"""

import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    return f(x + h) - f(x - h)
