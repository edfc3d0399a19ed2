"""
question = "sigmoid.stable"
en = "Beyond a limit it answers exactly 0 or 1, but the limit is too near: there the sigmoid still differs from 0 and 1 noticeably."
ko = "어떤 한계를 넘으면 정확히 0이나 1을 돌려주는데, 그 한계가 너무 가깝습니다. 그 지점의 시그모이드는 아직 0이나 1과 눈에 띄게 다릅니다."
"""

import numpy as np


def sigmoid(x):
    inner = 1 / (1 + np.exp(-np.clip(x, -5, 5)))
    return np.where(np.abs(x) < 5, inner, np.where(np.asarray(x) > 0, 1.0, 0.0))
