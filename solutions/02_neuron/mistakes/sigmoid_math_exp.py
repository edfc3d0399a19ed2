"""
question = "sigmoid"
en = "math.exp takes one number only, so arrays raise a TypeError. NumPy has an exponential that takes both."
ko = "math.exp는 숫자 하나만 받기 때문에 배열을 넣으면 TypeError가 납니다. NumPy에는 숫자와 배열을 모두 받는 지수 함수가 있습니다."
"""

import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))
