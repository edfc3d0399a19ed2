"""
question = "sigmoid.stable"
en = "The plain formula computes e to the power of a huge number when x is very negative: the value ends up right, but NumPy warns of an overflow on the way."
ko = "기본 식은 x가 아주 작은 음수일 때 e의 엄청나게 큰 제곱을 계산합니다. 최종 값은 맞지만 도중에 NumPy가 오버플로 경고를 냅니다."
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))
