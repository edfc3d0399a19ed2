"""
question = "binary_cross_entropy"
en = "q was made larger before it was taken from 1, so at q = 1 the second logarithm gets a negative number. What helps one side harms the other."
ko = "q를 키운 다음 1에서 뺐기 때문에, q = 1이면 두 번째 로그에 음수가 들어갑니다. 한쪽에 도움이 되는 것이 다른 쪽에는 해가 됩니다."
"""

import numpy as np


def binary_cross_entropy(q, p):
    q = q + 1e-7
    return -np.mean(p * np.log(q) + (1 - p) * np.log(1 - q))
