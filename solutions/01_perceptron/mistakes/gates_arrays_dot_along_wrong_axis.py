"""
question = "gates.arrays"
en = "With one axis this is right. With more, np.dot sums over the last axis but one of the stacked inputs, which is then no longer the one that tells x1 from x2."
ko = "축이 하나일 때는 맞습니다. 축이 더 많으면 np.dot은 쌓은 배열의 뒤에서 두 번째 축을 따라 더하는데, 그 축은 x1과 x2를 구분하는 축이 아닙니다."
"""

import numpy as np


def NAND(x1, x2):
    return (np.dot(np.array([-0.5, -0.5]), np.array([x1, x2])) + 0.7 > 0) * 1
