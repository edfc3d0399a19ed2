"""
question = "prelu"
en = "Where x is negative the slope itself comes out, and x has no influence any more."
ko = "x가 음수인 곳에서 기울기 값 자체가 나옵니다. x가 더는 아무 영향을 주지 못합니다."
"""

import numpy as np


def prelu(x, a):
    return np.where(x > 0, x, a)
