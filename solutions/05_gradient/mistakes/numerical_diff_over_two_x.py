"""
question = "numerical_diff"
en = "It divides by twice x instead of twice the step. The run between the two places where f is asked is what belongs below; it has nothing to do with where x lies."
ko = "간격의 두 배가 아니라 x의 두 배로 나눕니다. 분모에는 f를 계산한 두 지점 사이의 거리가 들어가야 하며, 이 거리는 x의 위치와 상관이 없습니다."
"""

import numpy as np


def numerical_diff(f, x):
    h = 1e-4
    return (f(x + h) - f(x - h)) / (2 * x)
