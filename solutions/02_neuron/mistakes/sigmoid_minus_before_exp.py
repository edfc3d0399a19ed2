"""
question = "sigmoid"
en = "The minus stands before the exponential, where it should stand in the exponent: -exp(x) and exp(-x) are different numbers."
ko = "마이너스가 지수 안이 아니라 exp 앞에 붙어 있습니다. -exp(x)와 exp(-x)는 서로 다른 값입니다."
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + -np.exp(x))
