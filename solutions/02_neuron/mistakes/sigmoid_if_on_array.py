"""
question = "sigmoid"
en = "An `if` on a whole array raises a ValueError: some elements may be positive and others not. The choice has to be made for each element."
ko = "배열 전체를 `if`로 판단하면 ValueError가 납니다. 양수인 원소와 음수인 원소가 섞여 있을 수 있으니 원소마다 따로 골라야 합니다."
"""

import numpy as np


def sigmoid(x):
    if x >= 0:
        return 1 / (1 + np.exp(-x))
    return np.exp(x) / (1 + np.exp(x))
