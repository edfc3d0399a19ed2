"""
question = "mean_squared_error"
en = "It takes the size of each error instead of its square, so large errors weigh too little and small ones too much."
ko = "오차를 제곱하지 않고 절댓값을 더했습니다. 그래서 큰 오차는 너무 가볍게, 작은 오차는 너무 무겁게 계산됩니다."
"""

import numpy as np


def mean_squared_error(y, t):
    return 0.5 * np.sum(np.abs(y - t))
