"""
question = "activation_stats"
en = "It always uses sigmoid, whatever function it is given. Call the one that came as an argument."
ko = "어떤 함수를 받든 항상 sigmoid를 씁니다. 인수로 받은 함수를 호출하세요."
"""

import numpy as np


def activation_stats(x, weights, activation):
    stats = []
    for W in weights:
        x = 1 / (1 + np.exp(-np.dot(x, W)))
        stats.append((x.mean(), x.std()))
    return stats
