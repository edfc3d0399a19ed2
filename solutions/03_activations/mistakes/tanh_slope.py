"""
question = "tanh"
en = "It gives the slope of the curve, 1 - tanh²; asked for is the curve."
ko = "곡선의 기울기인 1 - tanh²을 돌려줍니다. 구할 것은 곡선의 값입니다."
"""

import numpy as np


def tanh(x):
    return 1 - np.tanh(x) ** 2
