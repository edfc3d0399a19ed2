"""
question = "numerical_gradient"
en = "It moves all entries together, so only one number comes out: the sum of all slopes. A gradient has one slope for each entry, with all others held still."
ko = "모든 원소를 한꺼번에 움직여서 기울기를 모두 더한 숫자 하나만 나옵니다. 기울기는 다른 원소를 고정한 채 원소마다 하나씩 구한 기울기입니다."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    return (f(x + h) - f(x - h)) / (2 * h)
