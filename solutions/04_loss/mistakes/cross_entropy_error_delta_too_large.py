"""
question = "cross_entropy_error"
en = "What it adds inside the logarithm is a hundredth, and that changes every loss visibly. Something far smaller keeps a zero away just as well."
ko = "로그 안에 더한 수가 0.01이나 되어서 모든 손실이 눈에 띄게 달라집니다. 훨씬 작은 수로도 0은 충분히 피할 수 있습니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = np.ravel(t)
    n = y.shape[0]
    return -np.sum(np.log(y[np.arange(n), t] + 0.01)) / n
