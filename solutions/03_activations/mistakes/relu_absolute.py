"""
question = "relu"
en = "Negative numbers lose only their sign and come back positive. They should not come through at all."
ko = "음수의 부호만 떼어 양수로 내보냅니다. 음수는 아예 통과하지 못해야 합니다."
"""

import numpy as np


def relu(x):
    return np.abs(x)
