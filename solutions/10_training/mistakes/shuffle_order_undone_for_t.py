"""
question = "shuffle"
en = "t is taken in the opposite sense: the order tells where a row goes in one case, and where it comes from in the other."
ko = "t에는 순서를 거꾸로 적용했습니다. 한쪽은 행이 어디서 오는지로, 다른 쪽은 어디로 가는지로 읽은 셈입니다."
"""

import numpy as np


def shuffle_dataset(x, t, rng=None):
    rng = np.random if rng is None else rng
    order = rng.permutation(len(x))
    return x[order], t[np.argsort(order)]
