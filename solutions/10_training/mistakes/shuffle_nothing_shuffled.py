"""
question = "shuffle"
en = "An order is drawn, but nothing is taken in that order: what comes back is what went in."
ko = "순서를 뽑기만 하고 쓰지 않아서 들어온 그대로 돌려줍니다."
"""

import numpy as np


def shuffle_dataset(x, t, rng=None):
    rng = np.random if rng is None else rng
    rng.permutation(len(x))
    return x, t
