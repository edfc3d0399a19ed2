"""
question = "mean_squared_error"
en = "It divides by the length of the first axis, so a batch gets a mean over its rows. Here everything is one sum."
ko = "첫 번째 축의 길이로 나누어서 배치에서는 행에 대한 평균이 됩니다. 여기서는 모든 원소를 한꺼번에 더하기만 합니다."
"""

import numpy as np


def mean_squared_error(y, t):
    rows = y.shape[0] if y.ndim > 1 else 1
    return 0.5 * np.sum((y - t) ** 2) / rows
