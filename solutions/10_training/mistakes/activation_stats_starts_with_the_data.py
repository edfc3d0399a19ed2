"""
question = "activation_stats"
en = "The list begins with the data themselves, so it is one pair too long and every pair is late by one layer."
ko = "목록이 데이터 자체의 통계로 시작해 쌍이 하나 더 많고, 나머지가 모두 한 계층씩 밀립니다."
"""

import numpy as np


def activation_stats(x, weights, activation):
    stats = []
    stats.append((x.mean(), x.std()))
    for W in weights:
        x = activation(np.dot(x, W))
        stats.append((x.mean(), x.std()))
    return stats
