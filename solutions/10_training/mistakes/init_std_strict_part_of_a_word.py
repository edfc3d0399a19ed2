"""
question = "init_std.strict"
en = "in, between two strings, asks whether one is a piece of the other; so pieces of the words, and even the empty string, are accepted."
ko = "문자열끼리 쓴 in은 한쪽이 다른 쪽의 일부인지 묻습니다. 그래서 단어의 조각이나 빈 문자열까지 받아들입니다."
"""

import numpy as np


def init_std(kind, n):
    if kind in "xavier sigmoid tanh":
        return 1.0 / np.sqrt(n)
    if kind in "he relu":
        return np.sqrt(2.0 / n)
    raise ValueError("there is no rule for " + repr(kind))
