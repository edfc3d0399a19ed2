"""
question = "elu"
en = "The curve is right, but it is written over the numbers that came in. They belong to the caller."
ko = "곡선은 맞지만 들어온 수 위에 덮어썼습니다. 그 배열은 호출한 쪽의 것입니다."
"""

import numpy as np


def elu(x, alpha):
    negative = x < 0
    x[negative] = alpha * (np.exp(x[negative]) - 1)
    return x
