"""
question = "step_function"
en = "At exactly 0 it gives 1. The step comes after zero: a sum has to be more than 0 to fire, and `>=` lets 0 through as well."
ko = "x가 정확히 0일 때 1이 나옵니다. 0보다 커야 켜지는데 `>=`는 0도 통과시킵니다."
"""

import numpy as np


def step_function(x):
    return np.where(x >= 0, 1, 0)
