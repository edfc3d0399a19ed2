"""
question = "init_std"
en = "// throws away everything behind the point, and 1 // n is 0 for any layer worth the name."
ko = "//는 소수점 아래를 버립니다. 그래서 1 // n은 n이 2 이상이면 항상 0입니다."
"""

import numpy as np


def init_std(kind, n):
    if kind in ("xavier", "sigmoid", "tanh"):
        return np.sqrt(1 // n)
    if kind in ("he", "relu"):
        return np.sqrt(2 // n)
    raise ValueError("there is no rule for " + repr(kind))
