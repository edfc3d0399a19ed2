"""
question = "activation_stats"
en = "It divides by one less than the number of values (ddof=1). That is an estimate for a sample; here the plain standard deviation is asked for."
ko = "값의 개수에서 1을 뺀 수로 나누었습니다(ddof=1). 그것은 표본에서 추정할 때 쓰는 값이고, 여기서는 보통의 표준편차를 구합니다."
"""

import numpy as np


def activation_stats(x, weights, activation):
    stats = []
    for W in weights:
        x = activation(np.dot(x, W))
        stats.append((x.mean(), x.std(ddof=1)))
    return stats
