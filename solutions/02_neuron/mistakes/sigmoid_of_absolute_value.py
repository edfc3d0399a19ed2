"""
question = "sigmoid"
en = "The exponent uses |x| for both signs, so negative numbers get the answer of their positive twins. The left half needs a form of its own."
ko = "부호와 상관없이 지수에 |x|를 써서, 음수가 같은 크기의 양수와 같은 답을 얻습니다. 왼쪽 절반에는 다른 식이 필요합니다."
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-np.abs(x)))
