"""
question = "tanh"
en = "The values are right, but x itself is doubled on the way, in the array of the caller. Make a new array of the doubled numbers."
ko = "값은 맞지만 계산하는 도중에 호출한 쪽의 x가 두 배가 되어 버립니다. 두 배 한 값은 새 배열에 담으세요."
"""

import numpy as np


def tanh(x):
    x *= 2
    return 1 - 2 / (np.exp(x) + 1)
