"""
question = "mean_squared_error"
en = "It takes a square root at the end, which makes a distance of it. No root belongs here."
ko = "마지막에 제곱근을 취해서 거리가 되었습니다. 이 손실에는 제곱근이 없습니다."
"""

import numpy as np


def mean_squared_error(y, t):
    return 0.5 * np.sqrt(np.sum((y - t) ** 2))
