"""
question = "leaky_relu"
en = "Negative numbers become 0, whatever a is. Then their slope is 0 and such a neuron can't recover."
ko = "a가 무엇이든 음수가 0이 됩니다. 그러면 기울기도 0이어서 그 뉴런은 다시 살아나지 못합니다."
"""

import numpy as np


def leaky_relu(x, a):
    return np.maximum(0, x)
