"""
question = "sigmoid"
en = "The array for the result is made with the dtype of x. If x holds whole numbers, every value is cut down to 0."
ko = "결과 배열을 x와 같은 dtype으로 만들었습니다. x가 정수 배열이면 모든 값이 0으로 잘려 나갑니다."
"""

import numpy as np


def sigmoid(x):
    y = np.zeros_like(x)
    y[...] = 1 / (1 + np.exp(-x))
    return y
