"""
question = "tanh"
en = "The fraction is upside down. The smaller one, the difference, goes on top; else the values are outside of -1 to 1, and at 0 there is a division by 0."
ko = "분수의 위아래가 뒤집혔습니다. 더 작은 쪽인 차가 위로 가야 합니다. 그러지 않으면 값이 -1과 1 사이를 벗어나고 0에서는 0으로 나누게 됩니다."
"""

import numpy as np


def tanh(x):
    up, down = np.exp(x), np.exp(-x)
    return (up + down) / (up - down)
