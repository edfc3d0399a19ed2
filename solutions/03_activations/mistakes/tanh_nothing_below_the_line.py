"""
question = "tanh"
en = "Only half of the difference is there, which is the sine's relative and grows without end. Divide by what keeps it below 1."
ko = "차의 절반만 구했습니다. 이 값(sinh)은 끝없이 커집니다. 1보다 작게 잡아 주는 것으로 나누어야 합니다."
"""

import numpy as np


def tanh(x):
    up, down = np.exp(x), np.exp(-x)
    return (up - down) / 2
