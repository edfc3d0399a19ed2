"""
question = "sigmoid"
en = "It answers only 0 or 1, as the perceptron's step does. The sigmoid passes smoothly through all values in between."
ko = "퍼셉트론의 계단 함수처럼 0이나 1만 돌려줍니다. 시그모이드는 그 사이의 값을 매끄럽게 지나갑니다."
"""

import numpy as np


def sigmoid(x):
    return np.where(np.asarray(x) > 0, 1.0, 0.0)
