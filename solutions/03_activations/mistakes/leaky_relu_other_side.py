"""
question = "leaky_relu"
en = "The slope is on the wrong side: positive numbers shrink, and negative ones stay."
ko = "기울기가 반대쪽에 붙었습니다. 양수가 줄어들고 음수가 그대로 남습니다."
"""

import numpy as np


def leaky_relu(x, a):
    return np.where(x > 0, a * x, x)
