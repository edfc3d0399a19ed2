"""
question = "relu"
en = "Numbers above 1 are cut down to 1. There is a floor, but no ceiling."
ko = "1보다 큰 수가 1로 잘립니다. 바닥은 있지만 천장은 없습니다."
"""

import numpy as np


def relu(x):
    return np.clip(x, 0, 1)
