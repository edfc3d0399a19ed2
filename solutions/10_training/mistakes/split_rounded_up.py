"""
question = "split"
en = "The size is rounded up to the next whole number. The handout always rounds down."
ko = "크기를 올림했습니다. 안내문에서는 언제나 내림합니다."
"""

import math


def split_validation(x, t, ratio):
    n = math.ceil(len(x) * ratio)
    return x[n:], t[n:], x[:n], t[:n]
