"""
question = "sigmoid.stable"
en = "e^x / (1 + e^x) is safe on the left, but for a huge positive x it becomes infinity over infinity, which is nan."
ko = "e^x / (1 + e^x)는 왼쪽에서는 안전하지만 x가 아주 큰 양수이면 무한대 나누기 무한대, 즉 nan이 됩니다."
"""

import numpy as np


def sigmoid(x):
    return np.exp(x) / (1 + np.exp(x))
