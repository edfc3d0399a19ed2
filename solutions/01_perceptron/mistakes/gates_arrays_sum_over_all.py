"""
question = "gates.arrays"
en = "The sum runs over everything: over the two inputs, as it should, and over the elements of the arrays as well. Only the two inputs of one place belong together."
ko = "두 입력만 더해야 하는데 배열의 원소까지 모두 더해 버립니다. 같은 자리에 있는 두 입력끼리만 더해야 합니다."
"""

import numpy as np


def OR(x1, x2):
    x = np.array([x1, x2])
    w = np.array([0.5, 0.5])
    return (np.sum(w * x.T) - 0.2 > 0) * 1
