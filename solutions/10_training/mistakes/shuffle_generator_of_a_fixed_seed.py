"""
question = "shuffle"
en = "Every call makes a generator of one and the same seed, so the order is always the same one."
ko = "호출할 때마다 같은 시드로 생성기를 새로 만들어서 순서가 늘 똑같습니다."
"""

import numpy as np


def shuffle_dataset(x, t, rng=None):
    if rng is None:
        rng = np.random.default_rng(42)
    order = rng.permutation(len(x))
    return x[order], t[order]
