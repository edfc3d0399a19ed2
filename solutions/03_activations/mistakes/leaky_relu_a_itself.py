"""
question = "leaky_relu"
en = "Every negative number becomes a itself. It should be multiplied by it, so that -2 and -1 stay different."
ko = "모든 음수가 a라는 값 자체가 됩니다. a를 곱해야 -2와 -1이 서로 다른 값으로 남습니다."
"""

import numpy as np


def leaky_relu(x, a):
    return np.where(x > 0, x, a)
