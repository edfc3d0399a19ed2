"""
question = "softmax"
en = "In a batch the columns add up to 1. That compares examples with each other; the classes of one example stand in a row."
ko = "배치에서 열의 합이 1이 됩니다. 데이터끼리 비교하는 셈입니다. 한 데이터의 클래스들은 행에 늘어서 있습니다."
"""

import numpy as np


def softmax(x):
    powers = np.exp(x - np.max(x, axis=0))
    return powers / np.sum(powers, axis=0)
