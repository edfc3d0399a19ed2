"""
question = "shuffle"
en = "It reorders the very arrays that it was given. The caller still needs them as they were."
ko = "받은 배열 자체의 순서를 바꿉니다. 호출한 쪽의 배열은 그대로 두어야 합니다."
"""

import numpy as np


def shuffle_dataset(x, t, rng=None):
    rng = np.random if rng is None else rng
    order = rng.permutation(len(x))
    x[:], t[:] = x[order], t[order]
    return x, t
