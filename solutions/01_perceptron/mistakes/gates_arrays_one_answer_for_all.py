"""
question = "gates.arrays"
en = "The whole array gets a single answer: on if all of its places are on. Each place has its own two inputs and needs its own answer."
ko = "배열 전체에 답을 하나만 내놓습니다. 모든 자리가 켜져야 1이 되는 셈입니다. 자리마다 입력 두 개가 따로 있으니 답도 자리마다 있어야 합니다."
"""

import numpy as np


def AND(x1, x2):
    return int(np.all(0.5 * x1 + 0.5 * x2 > 0.7))
