"""
question = "prelu"
en = "There is a minus too much on the left side; the sign of x is in x already."
ko = "왼쪽에 마이너스가 하나 더 붙었습니다. x의 부호는 이미 x에 들어 있습니다."
"""

import numpy as np


def prelu(x, a):
    return np.where(x > 0, x, -a * x)
