"""
question = "activation_stats"
en = "The numbers are right up to the activation function: these are taken of what goes into it, not of what comes out."
ko = "활성화 함수에 들어가는 값의 통계를 냈습니다. 함수를 거쳐 나온 값의 통계가 필요합니다."
"""

import numpy as np


def activation_stats(x, weights, activation):
    stats = []
    for W in weights:
        a = np.dot(x, W)
        stats.append((a.mean(), a.std()))
        x = activation(a)
    return stats
