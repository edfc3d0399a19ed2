"""
question = "binary_cross_entropy"
en = "A table gives one mean for each row, as an array. The mean goes over all axes, to a single number."
ko = "표를 넣으면 행마다 평균이 하나씩 든 배열이 나옵니다. 모든 축에 대해 평균을 내어 수 하나를 돌려주어야 합니다."
"""

import numpy as np


def binary_cross_entropy(q, p):
    d = 1e-7
    return -np.mean(p * np.log(q + d) + (1 - p) * np.log(1 - q + d), axis=-1)
