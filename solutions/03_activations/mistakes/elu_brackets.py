"""
question = "elu"
en = "Only the power is multiplied by alpha, the 1 is not, so the curve misses the origin. A pair of brackets is missing."
ko = "거듭제곱에만 alpha가 곱해지고 1에는 곱해지지 않아서 곡선이 원점을 지나지 않습니다. 괄호가 빠졌습니다."
"""

import numpy as np


def elu(x, alpha):
    return np.where(x > 0, x, alpha * np.exp(x) - 1)
