"""
question = "tanh.stable"
en = "It replaces nan by 0 afterwards. No error is seen any more, but far out the curve is near 1 or -1, not at 0."
ko = "나중에 nan을 0으로 바꾸었습니다. 오류는 보이지 않게 되었지만, 멀리 가면 값은 0이 아니라 1이나 -1에 가깝습니다."
"""

import numpy as np


def tanh(x):
    up, down = np.exp(x), np.exp(-x)
    return np.nan_to_num((up - down) / (up + down))
