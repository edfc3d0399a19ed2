"""
question = "neuron"
en = "Each product goes through the sigmoid before they are added. The sum comes first, then one sigmoid."
ko = "곱을 하나씩 시그모이드에 넣은 다음 더하고 있습니다. 먼저 모두 더하고 시그모이드는 마지막에 한 번만 지납니다."
"""

import numpy as np


def neuron(x, w, b):
    return np.sum(sigmoid(np.multiply(w, x) + b))
