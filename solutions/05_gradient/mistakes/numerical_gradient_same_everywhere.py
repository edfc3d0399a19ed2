"""
question = "numerical_gradient"
en = "It moves all entries together and writes that one sum of slopes into every place. Move one entry at a time, with all others held still."
ko = "모든 원소를 한꺼번에 움직여 얻은 값 하나를 모든 자리에 똑같이 넣습니다. 다른 원소는 고정하고 한 번에 하나씩만 움직이세요."
"""

import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    return np.full(x.shape, (f(x + h) - f(x - h)) / (2 * h))
