"""
question = "shuffle.rng"
en = "It takes a generator and does not use it: the order still comes from np.random, and cannot be had again."
ko = "생성기를 받기만 하고 쓰지 않습니다. 순서는 여전히 np.random에서 나와 다시 얻을 수 없습니다."
"""

import numpy as np


def shuffle_dataset(x, t, rng=None):
    order = np.random.permutation(x.shape[0])
    return x[order], t[order]
