"""
question = "init_std"
en = "relu is treated like sigmoid: layer by layer the signal shrinks, since half of it is lost in each of them."
ko = "relu를 sigmoid처럼 다루었습니다. 계층마다 신호의 절반이 사라지므로 신호가 점점 작아집니다."
"""

import numpy as np


def init_std(kind, n):
    if kind in ("xavier", "sigmoid", "tanh", "relu"):
        return 1.0 / np.sqrt(n)
    if kind in ("he",):
        return np.sqrt(2.0 / n)
    raise ValueError("there is no rule for " + repr(kind))
