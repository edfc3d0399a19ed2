"""
question = "tanh.stable"
en = "Divided through by one power, the formula is safe on the left, but on the right the square of e^x overflows and gives nan. Each side has a form of its own."
ko = "한쪽 거듭제곱으로 나눈 식은 왼쪽에서는 안전하지만, 오른쪽에서는 e^x의 제곱이 넘쳐서 nan이 됩니다. 쪽마다 알맞은 형태가 다릅니다."
"""

import numpy as np


def tanh(x):
    square = np.exp(2 * x)
    return (square - 1) / (square + 1)
