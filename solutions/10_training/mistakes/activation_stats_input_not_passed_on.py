"""
question = "activation_stats"
en = "Every layer gets the original x. What one layer gives has to be handed to the next."
ko = "모든 계층이 처음의 x를 받습니다. 한 계층의 출력을 다음 계층에 넘겨야 합니다."
"""

import numpy as np


def activation_stats(x, weights, activation):
    stats = []
    for W in weights:
        z = activation(np.dot(x[:, : W.shape[0]], W[: x.shape[1]]))
        stats.append((z.mean(), z.std()))
    return stats
