"""
question = "sigmoid"
en = "It computes 1/1 + exp(-x): division comes before addition, so the exponential never reaches the denominator. Put the whole denominator into brackets."
ko = "나눗셈이 덧셈보다 먼저 계산되어 1/1 + exp(-x)가 됩니다. 지수 항이 분모에 들어가지 않으니 분모 전체를 괄호로 묶어 보세요."
"""

import numpy as np


def sigmoid(x):
    return 1 / 1 + np.exp(-x)
