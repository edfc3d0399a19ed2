"""
question = "leaky_relu"
en = "The left half has its sign turned round: negative numbers come out positive, in the shape of a V."
ko = "왼쪽 절반의 부호가 뒤집혀서 음수가 양수로 나옵니다. 그래프가 V자 모양이 됩니다."
"""

import numpy as np


def leaky_relu(x, a):
    return np.where(x > 0, x, -a * x)
