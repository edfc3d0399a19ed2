"""
question = "step_function"
en = "Numbers are rounded before the comparison, so 0.3 becomes 0 and is lost, while 0.7 passes. Compare first; how little a number is above 0 does not matter."
ko = "비교하기 전에 반올림해서 0.7은 1이 되지만 0.3은 0이 되어 버립니다. 먼저 비교하세요. 0보다 얼마나 큰지는 상관없습니다."
"""

import numpy as np


def step_function(x):
    return np.where(np.round(x) > 0, 1, 0)
