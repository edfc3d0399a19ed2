"""
question = "binary_cross_entropy"
en = "It divides by the number of rows. In a table with several columns there are more entries than that, and each of them is a prediction."
ko = "행의 수로 나누었습니다. 열이 여러 개인 표에는 원소가 그보다 많고, 그 하나하나가 예측입니다."
"""

import numpy as np


def binary_cross_entropy(q, p):
    d = 1e-7
    return -np.sum(p * np.log(q + d) + (1 - p) * np.log(1 - q + d)) / len(q)
