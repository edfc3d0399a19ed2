"""
question = "prelu"
en = "Positive numbers are multiplied and negative ones stay; it should be the other way round."
ko = "양수에 기울기를 곱하고 음수를 그대로 두었습니다. 반대가 되어야 합니다."
"""

import numpy as np


def prelu(x, a):
    return np.where(x > 0, a * x, x)
