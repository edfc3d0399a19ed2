"""
question = "elu"
en = "alpha isn't used, so every curve ends at -1."
ko = "alpha를 쓰지 않아서 모든 곡선이 -1로 갑니다."
"""

import numpy as np


def elu(x, alpha):
    return np.where(x > 0, x, np.exp(x) - 1)
