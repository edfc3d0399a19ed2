"""
question = "neuron"
en = "It returns the weighted sum itself; the sigmoid that brings it between 0 and 1 is missing."
ko = "가중합을 그대로 돌려줍니다. 그 값을 0과 1 사이로 바꾸는 시그모이드가 빠졌습니다."
"""

import numpy as np


def neuron(x, w, b):
    return np.dot(w, x) + b
