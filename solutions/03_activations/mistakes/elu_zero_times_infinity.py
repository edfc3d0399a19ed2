"""
question = "elu"
en = "It multiplies the half that doesn't count by 0. But e^x overflows for large x, and 0 times infinity is nan: choose, or keep large numbers out of the exponential."
ko = "쓰지 않을 쪽에 0을 곱해서 지웠습니다. 그런데 x가 크면 e^x가 넘치고, 0에 무한대를 곱하면 nan입니다. 둘 중 하나를 고르거나, 큰 수가 지수 함수에 들어가지 않게 하세요."
"""

import numpy as np


def elu(x, alpha):
    return (x > 0) * x + (x <= 0) * (alpha * (np.exp(x) - 1))
