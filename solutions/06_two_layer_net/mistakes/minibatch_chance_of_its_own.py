"""
question = "minibatch"
en = "The positions come from NumPy's global generator, not from the one that was handed over. So a run cannot be repeated."
ko = "넘겨받은 생성기가 아니라 넘파이의 전역 난수를 씁니다. 그러면 같은 실행을 되풀이할 수 없습니다."
"""

import numpy as np


def minibatch(x, t, size, rng):
    rows = np.random.choice(len(x), size)
    return x[rows], t[rows]
