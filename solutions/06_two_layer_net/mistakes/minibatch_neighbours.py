"""
question = "minibatch"
en = "A random place is chosen and then the examples that follow it. Neighbours always come together, and those at the ends come seldom."
ko = "시작 위치만 무작위로 고르고 그 뒤를 이어서 가져옵니다. 이웃한 데이터는 늘 함께 나오고, 양쪽 끝의 데이터는 드물게 나옵니다."
"""

import numpy as np


def minibatch(x, t, size, rng):
    start = rng.integers(0, len(x) - size + 1)
    rows = np.arange(start, start + size)
    return x[rows], t[rows]
