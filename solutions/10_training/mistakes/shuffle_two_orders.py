"""
question = "shuffle"
en = "x gets one random order and t another, so from now on every picture has somebody else's label. Draw one order, and use it twice."
ko = "x와 t를 서로 다른 순서로 섞어서 데이터마다 엉뚱한 레이블이 붙습니다. 순서를 한 번만 뽑아 두 번 쓰세요."
"""

import numpy as np


def shuffle_dataset(x, t, rng=None):
    rng = np.random if rng is None else rng
    return x[rng.permutation(len(x))], t[rng.permutation(len(t))]
