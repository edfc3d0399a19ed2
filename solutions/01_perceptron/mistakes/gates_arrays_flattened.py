"""
question = "gates.arrays"
en = "The answers are right, but in one long row: the axes of the inputs are lost on the way. The result has their shape."
ko = "답은 맞지만 한 줄로 펼쳐져서 입력의 축이 사라집니다. 결과의 모양은 입력의 모양과 같아야 합니다."
"""

import numpy as np


def XOR(x1, x2):
    if np.ndim(x1) == 0:
        return int(x1 != x2)
    return np.array([int(a != b) for a, b in zip(np.ravel(x1), np.ravel(x2))])
