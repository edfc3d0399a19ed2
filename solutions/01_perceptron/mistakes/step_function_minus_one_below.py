"""
question = "step_function"
en = "Negative numbers give -1. That is the sign of the number; the lower step of this function lies at 0."
ko = "음수에서 -1이 나옵니다. 그것은 부호 함수입니다. 이 함수의 아래쪽 계단은 0입니다."
"""

import numpy as np


def step_function(x):
    return np.where(x > 0, 1, -1)
