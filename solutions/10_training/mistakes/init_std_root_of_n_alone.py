"""
question = "init_std"
en = "In He, only n is under the root and the 2 has slipped into the denominator: the root of 1/(2n) is half of what it should be."
ko = "He에서 2가 분모로 들어갔습니다. 1/(2n)의 제곱근은 필요한 값의 절반입니다."
"""

import numpy as np


def init_std(kind, n):
    if kind in ("xavier", "sigmoid", "tanh"):
        return 1.0 / np.sqrt(n)
    if kind in ("he", "relu"):
        return 1.0 / np.sqrt(2.0 * n)
    raise ValueError("there is no rule for " + repr(kind))
