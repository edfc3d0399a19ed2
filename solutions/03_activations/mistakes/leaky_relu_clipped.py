"""
question = "leaky_relu"
en = "Large numbers are cut off at 100. Both lines go on without end, to the right and to the left."
ko = "큰 수가 100에서 잘립니다. 두 직선은 오른쪽으로도 왼쪽으로도 끝없이 이어집니다."
"""

import numpy as np


def leaky_relu(x, a):
    x = np.clip(x, -100, 100)
    return np.where(x > 0, x, a * x)
