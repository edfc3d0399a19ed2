"""
question = "mean_squared_error"
en = "It is the mean of the squares, as statistics books and many libraries define it. This course follows its book, which halves a sum."
ko = "통계학 책이나 여러 라이브러리에서 쓰는 제곱의 평균입니다. 이 과정에서는 교재의 정의를 따라, 제곱을 모두 더한 값의 절반을 씁니다."
"""

import numpy as np


def mean_squared_error(y, t):
    return np.mean((y - t) ** 2)
