"""
question = "mean_squared_error"
en = "It takes half of the mean of the squares. Despite its name, the book's function never divides by how many entries there are."
ko = "제곱의 평균을 구해 반으로 나누었습니다. 이름과 달리 책의 함수는 원소 개수로 나누지 않습니다."
"""

import numpy as np


def mean_squared_error(y, t):
    return 0.5 * np.mean((y - t) ** 2)
