"""
question = "softmax"
en = "It asks for axis 1, which a single example doesn't have. Count the axes from the end, or treat the two cases apart."
ko = "데이터 하나에는 없는 1번 축을 씁니다. 축을 뒤에서부터 세거나 두 경우를 나누어 처리하세요."
"""

import numpy as np


def softmax(x):
    powers = np.exp(x - np.max(x, axis=1, keepdims=True))
    return powers / np.sum(powers, axis=1, keepdims=True)
