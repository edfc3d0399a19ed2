"""
question = "mean_squared_error"
en = "It subtracts the squares. The square of a difference is something else: with y = 3 and t = 1 it is 4, and not 8."
ko = "제곱한 값끼리 뺐습니다. 차이의 제곱은 이와 다릅니다. y = 3, t = 1이면 8이 아니라 4입니다."
"""

import numpy as np


def mean_squared_error(y, t):
    return 0.5 * np.sum(y**2 - t**2)
