"""
question = "tanh.stable"
en = "Far out on either side both powers' sum and difference are infinite, and infinity divided by infinity is nan. Bring the formula into a form in which the overflowing power does not occur."
ko = "양쪽으로 멀리 가면 분자와 분모가 모두 무한대가 되고, 무한대를 무한대로 나누면 nan입니다. 넘치는 거듭제곱이 나오지 않는 형태로 식을 바꾸어 보세요."
"""

import numpy as np


def tanh(x):
    up, down = np.exp(x), np.exp(-x)
    return (up - down) / (up + down)
