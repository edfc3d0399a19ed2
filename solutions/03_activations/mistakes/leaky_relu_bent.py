"""
question = "leaky_relu"
en = "The left side is bent and levels off at -a: that is the ELU. This one is a straight line."
ko = "왼쪽이 휘어져서 -a에서 평평해집니다. 그것은 ELU입니다. 여기서는 곧은 직선이어야 합니다."
"""

import numpy as np


def leaky_relu(x, a):
    return np.where(x > 0, x, a * (np.exp(x) - 1))
