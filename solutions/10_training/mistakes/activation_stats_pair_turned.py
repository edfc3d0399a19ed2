"""
question = "activation_stats"
en = "The standard deviation comes first in these pairs, and the mean second."
ko = "쌍의 순서가 바뀌어 표준편차가 먼저, 평균이 나중에 나옵니다."
"""

import numpy as np


def activation_stats(x, weights, activation):
    stats = []
    for W in weights:
        x = activation(np.dot(x, W))
        stats.append((x.std(), x.mean()))
    return stats
