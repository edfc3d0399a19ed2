"""
question = "numerical_diff"
en = "It divides by one step only, but between x - h and x + h lie two, so every slope comes out twice as large."
ko = "h 하나로만 나누지만 x - h와 x + h 사이의 거리는 h의 두 배입니다. 그래서 기울기가 두 배로 나옵니다."
"""

import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    return (f(x + h) - f(x - h)) / h
