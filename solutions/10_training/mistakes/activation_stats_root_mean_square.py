"""
question = "activation_stats"
en = "The mean was not taken off before squaring, so this is the size of the values and not how far they lie apart."
ko = "제곱하기 전에 평균을 빼지 않았습니다. 이것은 값의 크기이지 값이 퍼진 정도가 아닙니다."
"""

import numpy as np


def activation_stats(x, weights, activation):
    stats = []
    for W in weights:
        x = activation(np.dot(x, W))
        stats.append((x.mean(), np.sqrt(np.mean(x**2))))
    return stats
