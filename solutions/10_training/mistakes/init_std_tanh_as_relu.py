"""
question = "init_std"
en = "tanh is treated like Relu. But tanh is symmetric about 0 and lets both sides through, as Xavier assumes."
ko = "tanh를 Relu처럼 다루었습니다. tanh는 0을 중심으로 대칭이고 양쪽을 모두 통과시키므로 Xavier의 가정에 맞습니다."
"""

import numpy as np


def init_std(kind, n):
    if kind in ("xavier", "sigmoid"):
        return 1.0 / np.sqrt(n)
    if kind in ("he", "relu", "tanh"):
        return np.sqrt(2.0 / n)
    raise ValueError("there is no rule for " + repr(kind))
