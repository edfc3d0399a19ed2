"""
question = "numerical_diff"
en = "It subtracts the right side from the left one, so a function that rises gets a negative slope."
ko = "왼쪽 값에서 오른쪽 값을 빼고 있어서, 증가하는 함수의 기울기가 음수로 나옵니다."
"""

import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    return (f(x - h) - f(x + h)) / (2 * h)
