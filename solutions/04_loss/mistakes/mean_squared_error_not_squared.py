"""
question = "mean_squared_error"
en = "The errors are added up as they are, without a square, so positive and negative ones cancel."
ko = "오차를 제곱하지 않고 그대로 더해서 양수와 음수가 서로 지워집니다."
"""

import numpy as np


def mean_squared_error(y, t):
    return 0.5 * np.sum(y - t)
