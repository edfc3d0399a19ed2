"""
question = "tanh.stable"
en = "x is limited to 5 before the powers are taken. That is safe, but the curve is only at 0.9999 there, and still rising."
ko = "거듭제곱하기 전에 x를 5까지로 제한했습니다. 안전하기는 하지만 그곳의 값은 아직 0.9999이고 곡선은 더 올라갑니다."
"""

import numpy as np


def tanh(x):
    x = np.clip(x, -5, 5)
    up, down = np.exp(x), np.exp(-x)
    return (up - down) / (up + down)
