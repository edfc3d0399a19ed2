"""
question = "elu"
en = "alpha stands in the exponent, where it changes how fast the curve falls but not how deep. It belongs in front."
ko = "alpha가 지수에 들어가 있어서, 내려가는 빠르기만 바뀌고 깊이는 바뀌지 않습니다. 앞에 곱해야 합니다."
"""

import numpy as np


def elu(x, alpha):
    return np.where(x > 0, x, np.exp(alpha * x) - 1)
