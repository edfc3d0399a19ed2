"""
question = "shuffle"
en = "The data are cut at a random place, like a deck of cards, and the halves change places. Neighbours stay neighbours: that is not shuffled."
ko = "카드를 떼듯 한 곳에서 잘라 앞뒤만 바꿉니다. 이웃한 데이터가 계속 이웃해 있으니 섞은 것이 아닙니다."
"""

import numpy as np


def shuffle_dataset(x, t, rng=None):
    rng = np.random if rng is None else rng
    cut = int(rng.permutation(len(x))[0])
    return np.roll(x, cut, axis=0), np.roll(t, cut, axis=0)
