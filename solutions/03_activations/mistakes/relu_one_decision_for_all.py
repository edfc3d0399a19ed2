"""
question = "relu"
en = "It looks at the sum and decides for the whole array at once. Every element has to be asked by itself."
ko = "합을 보고 배열 전체를 한꺼번에 결정합니다. 원소마다 따로 판단해야 합니다."
"""

import numpy as np


def relu(x):
    return x if x.sum() > 0 else np.zeros_like(x)
