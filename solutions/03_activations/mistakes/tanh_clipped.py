"""
question = "tanh"
en = "x is limited to 3 before the powers are taken, so the curve stops at 0.995. It comes closer to 1 without end."
ko = "거듭제곱하기 전에 x를 3까지로 제한해서 곡선이 0.995에서 멈춥니다. tanh는 1에 끝없이 가까워집니다."
"""

import numpy as np


def tanh(x):
    return np.tanh(np.clip(x, -3, 3))
