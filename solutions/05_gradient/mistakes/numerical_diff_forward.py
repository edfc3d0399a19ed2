"""
question = "numerical_diff"
en = "It is a forward difference: it looks only to the right of x, so a bend in f shows as an error of the order of h. Look the same way to the left as well."
ko = "x의 오른쪽만 보는 전방 차분입니다. 함수가 휘어 있으면 h에 비례하는 오차가 생깁니다. 왼쪽도 같은 거리만큼 보아야 합니다."
"""

import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    return (f(x + h) - f(x)) / h
