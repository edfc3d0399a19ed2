"""
question = "elu"
en = "With the minus in the exponent the left side shoots up like a rocket. x is negative there already."
ko = "지수에 마이너스를 붙여서 왼쪽이 급격히 치솟습니다. 그곳의 x는 이미 음수입니다."
"""

import numpy as np


def elu(x, alpha):
    return np.where(x > 0, x, alpha * (np.exp(-x) - 1))
