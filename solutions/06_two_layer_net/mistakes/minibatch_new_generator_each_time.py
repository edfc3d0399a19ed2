"""
question = "minibatch"
en = "A new generator with a fixed seed is made in every call, so that all batches are the same."
ko = "호출할 때마다 시드가 고정된 생성기를 새로 만들어서 배치가 늘 똑같습니다."
"""

import numpy as np


def minibatch(x, t, size, rng):
    rng = np.random.default_rng(0)
    rows = rng.choice(len(x), size)
    return x[rows], t[rows]
