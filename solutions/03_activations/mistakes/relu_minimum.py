"""
question = "relu"
en = "It keeps the negative numbers and cuts the positive ones: the wrong half is thrown away."
ko = "음수를 남기고 양수를 없앱니다. 버리는 쪽이 반대입니다."
"""

import numpy as np


def relu(x):
    return np.minimum(0, x)
