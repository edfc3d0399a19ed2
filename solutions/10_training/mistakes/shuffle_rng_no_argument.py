"""
question = "shuffle.rng"
en = "There is no third argument for a generator."
ko = "생성기를 받을 세 번째 인수가 없습니다."
"""

import numpy as np


def shuffle_dataset(x, t):
    order = np.random.permutation(x.shape[0])
    return x[order], t[order]
