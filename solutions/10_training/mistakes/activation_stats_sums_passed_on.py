"""
question = "activation_stats"
en = "The activation is measured but not passed on: the next layer gets the weighted sums, so the stack is as good as linear."
ko = "활성화 값을 재기만 하고 다음 계층에는 가중합을 넘깁니다. 그러면 쌓은 계층이 선형이나 다름없습니다."
"""

import numpy as np


def activation_stats(x, weights, activation):
    stats = []
    for W in weights:
        x = np.dot(x, W)
        z = activation(x)
        stats.append((z.mean(), z.std()))
    return stats
