"""
question = "shuffle"
en = "The row numbers are drawn one by one from all of them, so that some come twice and others never."
ko = "행 번호를 매번 전체에서 다시 뽑아서, 두 번 나오는 행도 있고 아예 빠지는 행도 있습니다."
"""

import numpy as np


def shuffle_dataset(x, t, rng=None):
    rng = np.random if rng is None else rng
    order = (rng.integers if hasattr(rng, "integers") else rng.randint)(0, len(x), len(x))
    return x[order], t[order]
