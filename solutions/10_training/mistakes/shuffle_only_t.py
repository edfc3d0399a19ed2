"""
question = "shuffle"
en = "t is shuffled, x is not: the labels no longer belong to their rows."
ko = "t만 섞고 x는 그대로 두어 레이블이 맞지 않습니다."
"""

import numpy as np


def shuffle_dataset(x, t, rng=None):
    rng = np.random if rng is None else rng
    return x.copy(), t[rng.permutation(len(t))]
