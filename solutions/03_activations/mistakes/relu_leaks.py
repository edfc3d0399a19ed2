"""
question = "relu"
en = "A hundredth of every negative number seeps through. Here they become exactly 0; letting some through is the next function but one."
ko = "음수가 100분의 1만큼 새어 나옵니다. 여기서는 정확히 0이 되어야 합니다. 조금 새게 하는 것은 뒤에 나오는 다른 함수입니다."
"""

import numpy as np


def relu(x):
    return np.where(x > 0, x, 0.01 * x)
