"""
question = "prelu"
en = "Only the first slope is used, for every feature. Then it is a leaky ReLU."
ko = "첫 번째 기울기만 모든 특징에 씁니다. 그러면 leaky ReLU와 같습니다."
"""

import numpy as np


def prelu(x, a):
    return np.where(x > 0, x, a[0] * x)
