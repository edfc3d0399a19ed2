"""
question = "shuffle"
en = "Every column is shuffled by itself, so the rows that come out were never in the data."
ko = "열마다 따로 섞어서 원래 데이터에 없던 행이 나옵니다."
"""

import numpy as np


def shuffle_dataset(x, t, rng=None):
    rng = np.random if rng is None else rng
    flat = x.reshape(len(x), -1)
    columns = [column[rng.permutation(len(x))] for column in flat.T]
    return np.stack(columns, axis=1).reshape(x.shape), t[rng.permutation(len(t))]
