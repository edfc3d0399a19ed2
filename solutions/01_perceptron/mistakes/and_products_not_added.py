"""
question = "and"
en = "The two weighted inputs are compared with the threshold one by one, and two answers come back. A perceptron adds them up first and then decides once."
ko = "가중치를 곱한 두 입력을 더하지 않고 따로따로 비교해서 답이 두 개 나옵니다. 퍼셉트론은 먼저 모두 더한 다음 한 번만 판단합니다."
"""

import numpy as np


def AND(x1, x2):
    x = np.array([x1, x2])
    w = np.array([0.5, 0.5])
    return (w * x - 0.7 > 0) * 1
