"""
question = "identity_function"
en = "The array is wrapped into another one, so it has one axis too many."
ko = "배열을 다른 배열로 한 번 더 감싸서 축이 하나 늘어났습니다."
"""

import numpy as np


def identity_function(x):
    return np.array([x])
