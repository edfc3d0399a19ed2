"""
question = "init_std.strict"
en = "For a word that it does not know it gives None, and the error comes later, somewhere else, where None is multiplied."
ko = "모르는 말을 받으면 None을 돌려줍니다. 오류는 나중에 None을 곱하는 엉뚱한 곳에서 납니다."
"""

import numpy as np


def init_std(kind, n):
    if kind in ("xavier", "sigmoid", "tanh"):
        return 1.0 / np.sqrt(n)
    if kind in ("he", "relu"):
        return np.sqrt(2.0 / n)
