"""
question = "sigmoid.stable"
en = "np.where chooses between two finished arrays: both forms are computed for every element, also the one that overflows. Make the exponents safe before you choose."
ko = "np.where는 이미 계산이 끝난 두 배열 중에서 고릅니다. 그래서 모든 원소에 대해 두 식이 다 계산되고, 그중 하나가 오버플로를 일으킵니다. 고르기 전에 지수를 안전하게 만드세요."
"""

import numpy as np


def sigmoid(x):
    x = np.asarray(x, dtype=float)
    return np.where(x >= 0, 1 / (1 + np.exp(-x)), np.exp(x) / (1 + np.exp(x)))
