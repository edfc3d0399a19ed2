"""
question = "sigmoid"
en = "The denominator subtracts the exponential instead of adding it, so it becomes 0 at x = 0 and the result leaves the range from 0 to 1."
ko = "분모에서 지수 항을 더하지 않고 빼고 있습니다. 그래서 x = 0에서 분모가 0이 되고 결과가 0과 1 사이를 벗어납니다."
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 - np.exp(-x))
