"""
question = "mean_squared_error"
en = "A batch gives an array with a loss for each row. One number is asked for: the sum goes over all axes."
ko = "배치를 넣으면 행마다 손실이 하나씩 든 배열이 나옵니다. 모든 축에 대해 더해서 수 하나를 돌려주어야 합니다."
"""

import numpy as np


def mean_squared_error(y, t):
    return 0.5 * np.sum((y - t) ** 2, axis=-1)
