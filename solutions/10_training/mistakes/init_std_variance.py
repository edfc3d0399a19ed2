"""
question = "init_std"
en = "This is the variance. What randn is multiplied by is the standard deviation, so one more step is missing."
ko = "이것은 분산입니다. randn에 곱하는 것은 표준편차이므로 계산이 한 단계 더 필요합니다."
"""

import numpy as np


def init_std(kind, n):
    if kind in ("xavier", "sigmoid", "tanh"):
        return 1.0 / n
    if kind in ("he", "relu"):
        return 2.0 / n
    raise ValueError("there is no rule for " + repr(kind))
