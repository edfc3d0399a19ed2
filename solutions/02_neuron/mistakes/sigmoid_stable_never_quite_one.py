"""
question = "sigmoid.stable"
en = "The result is kept away from 0 and 1 by a margin that is far too wide; values near the ends are no longer exact."
ko = "결과가 0과 1에 닿지 않도록 너무 넓은 여유를 두었습니다. 양 끝 가까이의 값이 더 이상 정확하지 않습니다."
"""

import numpy as np


def sigmoid(x):
    with np.errstate(over="ignore"):
        return np.clip(1 / (1 + np.exp(-x)), 1e-3, 1 - 1e-3)
