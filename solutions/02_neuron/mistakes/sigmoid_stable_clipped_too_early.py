"""
question = "sigmoid.stable"
en = "Clipping x this tightly is safe, but the curve stops rising long before it reaches 1. Numbers of moderate size get a wrong value."
ko = "x를 이렇게 좁은 범위로 자르면 안전하기는 하지만 곡선이 1에 닿기 훨씬 전에 멈춥니다. 크지 않은 수에서도 값이 틀리게 됩니다."
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -10, 10)))
