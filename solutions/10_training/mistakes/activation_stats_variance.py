"""
question = "activation_stats"
en = "The second number is the variance; the standard deviation is its root."
ko = "두 번째 수가 분산입니다. 표준편차는 그 제곱근입니다."
"""

import numpy as np


def activation_stats(x, weights, activation):
    stats = []
    for W in weights:
        x = activation(np.dot(x, W))
        stats.append((x.mean(), x.var()))
    return stats
