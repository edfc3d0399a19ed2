"""
question = "identity_function"
en = "Every element becomes 1. The 1 of the identity is the slope of its line, not its value."
ko = "모든 원소가 1이 됩니다. 항등 함수에서 1인 것은 값이 아니라 직선의 기울기입니다."
"""

import numpy as np


def identity_function(x):
    return np.ones_like(x)
