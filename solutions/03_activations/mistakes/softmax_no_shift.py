"""
question = "softmax"
en = "It is right on paper, but e^1000 overflows, and infinity divided by infinity is nan. Shift the scores of each example first."
ko = "종이 위에서는 맞지만 e^1000은 넘치고, 무한대를 무한대로 나누면 nan입니다. 데이터마다 점수를 먼저 옮겨 주세요."
"""

import numpy as np


def softmax(x):
    powers = np.exp(x)
    return powers / np.sum(powers, axis=-1, keepdims=True)
