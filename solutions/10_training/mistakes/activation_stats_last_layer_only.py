"""
question = "activation_stats"
en = "Only the last layer is in the list. The pair has to be noted inside the loop, once for each layer."
ko = "목록에 마지막 계층만 있습니다. 반복문 안에서 계층마다 한 번씩 적어야 합니다."
"""

import numpy as np


def activation_stats(x, weights, activation):
    stats = []
    for W in weights:
        x = activation(np.dot(x, W))
    stats.append((x.mean(), x.std()))
    return stats
