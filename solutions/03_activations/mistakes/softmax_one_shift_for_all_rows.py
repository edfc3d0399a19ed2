"""
question = "softmax"
en = "All rows are shifted by the maximum of the whole batch. In a row far below it every power is 0, and then 0 is divided by 0."
ko = "모든 행을 배치 전체의 최댓값만큼 옮겼습니다. 그보다 훨씬 작은 행에서는 거듭제곱이 모두 0이 되어 0을 0으로 나누게 됩니다."
"""

import numpy as np


def softmax(x):
    powers = np.exp(x - np.max(x))
    return powers / np.sum(powers, axis=-1, keepdims=True)
