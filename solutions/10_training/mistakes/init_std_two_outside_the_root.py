"""
question = "init_std"
en = "In He, the 2 has got out of the root: the weights come out about 1.4 times too wide. 2/n goes under the root as a whole."
ko = "He에서 2가 루트 밖에 있어 가중치가 약 1.4배 넓게 퍼집니다. 2/n 전체가 루트 안에 들어갑니다."
"""

import numpy as np


def init_std(kind, n):
    if kind in ("xavier", "sigmoid", "tanh"):
        return 1.0 / np.sqrt(n)
    if kind in ("he", "relu"):
        return 2.0 / np.sqrt(n)
    raise ValueError("there is no rule for " + repr(kind))
