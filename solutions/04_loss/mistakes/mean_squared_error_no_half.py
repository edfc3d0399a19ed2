"""
question = "mean_squared_error"
en = "It adds up the squares and stops there, so every loss is twice what it should be: the book's definition has a factor in front of the sum."
ko = "제곱의 합을 그대로 돌려주어서 모든 손실이 두 배입니다. 책의 정의에는 합 앞에 곱하는 수가 있습니다."
"""

import numpy as np


def mean_squared_error(y, t):
    return np.sum((y - t) ** 2)
