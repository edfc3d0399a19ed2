"""
question = "binary_cross_entropy"
en = "It subtracts the second term from the first. Both are a loss of the same kind and belong together under one sign."
ko = "첫 번째 항에서 두 번째 항을 뺐습니다. 둘 다 같은 종류의 손실이므로 더한 뒤 함께 부호를 바꾸어야 합니다."
"""

import numpy as np


def binary_cross_entropy(q, p):
    d = 1e-7
    return -np.mean(p * np.log(q + d) - (1 - p) * np.log(1 - q + d))
