"""
question = "init_std.strict"
en = "Capitals are made small before the word is looked up, so that words like ReLU are let pass. The rules are called by five words in small letters; any other is refused."
ko = "찾아보기 전에 대문자를 소문자로 바꾸어서 ReLU 같은 말도 통과합니다. 규칙의 이름은 소문자로 된 다섯 단어뿐이고 나머지는 모두 거부해야 합니다."
"""

import numpy as np


def init_std(kind, n):
    kind = kind.lower()
    if kind in ("xavier", "sigmoid", "tanh"):
        return np.sqrt(1.0 / n)
    if kind in ("he", "relu"):
        return np.sqrt(2.0 / n)
    raise ValueError("there is no rule for " + repr(kind))
