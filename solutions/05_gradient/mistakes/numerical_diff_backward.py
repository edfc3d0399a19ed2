"""
question = "numerical_diff"
en = "It is a backward difference: it looks only to the left of x, so a bend in f shows as an error of the order of h. Look the same way to the right as well."
ko = "x의 왼쪽만 보는 후방 차분입니다. 함수가 휘어 있으면 h에 비례하는 오차가 생깁니다. 오른쪽도 같은 거리만큼 보아야 합니다."
"""

import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    return (f(x) - f(x - h)) / h
