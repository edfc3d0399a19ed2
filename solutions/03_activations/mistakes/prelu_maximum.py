"""
question = "prelu"
en = "The larger one of x and a*x is right for slopes between 0 and 1 only. With 2, or with -1, it picks the wrong one on both sides; let the sign of x decide."
ko = "x와 a*x 가운데 큰 쪽을 고르는 방법은 기울기가 0과 1 사이일 때만 맞습니다. 기울기가 2나 -1이면 엉뚱한 쪽을 고릅니다. x의 부호로 정하세요."
"""

import numpy as np


def prelu(x, a):
    return np.maximum(x, a * x)
