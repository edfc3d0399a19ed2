"""
question = "gates.arrays"
en = "A list comes back, and where there are several axes not even that. The answer to arrays should be an array of their shape."
ko = "리스트를 돌려주고, 축이 여럿이면 그것마저 되지 않습니다. 배열을 넣으면 같은 모양의 배열이 나와야 합니다."
"""

import numpy as np


def NAND(x1, x2):
    if np.ndim(x1) == 0:
        return int(x1 + x2 < 2)
    return [int(a + b < 2) for a, b in zip(x1, x2)]
