"""
question = "init_std.strict"
en = "Only the beginning of the word is looked at, so that longer words such as relu6 are let pass."
ko = "단어의 앞부분만 봅니다. 그래서 relu6처럼 더 긴 말도 통과합니다."
"""

import numpy as np


def init_std(kind, n):
    if kind.startswith(("xavier", "sigmoid", "tanh")):
        return np.sqrt(1.0 / n)
    if kind.startswith(("he", "relu")):
        return np.sqrt(2.0 / n)
    raise ValueError("there is no rule for " + repr(kind))
