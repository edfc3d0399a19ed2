"""
question = "init_std"
en = "The two rules have changed places: Xavier got the 2 and He did not. Relu cuts away half of what comes in, so it is He who needs the larger weights."
ko = "두 규칙이 뒤바뀌어 2가 He가 아니라 Xavier 쪽에 들어갔습니다. Relu는 들어온 값의 절반을 잘라 내므로 더 큰 가중치가 필요한 쪽은 He입니다."
"""

import numpy as np


def init_std(kind, n):
    if kind in ("xavier", "sigmoid", "tanh"):
        return np.sqrt(2.0 / n)
    if kind in ("he", "relu"):
        return 1.0 / np.sqrt(n)
    raise ValueError("there is no rule for " + repr(kind))
