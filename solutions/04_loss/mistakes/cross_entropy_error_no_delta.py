"""
question = "cross_entropy_error"
en = "Nothing keeps the logarithm from meeting a probability of exactly 0, which makes an infinity or a NaN of the whole batch's loss. What goes into it has to stay above 0, and a number added after the logarithm comes too late."
ko = "확률이 정확히 0이면 로그가 음의 무한대가 되고, 거기에 0을 곱하면 NaN이 됩니다. 로그에 들어가는 값이 0보다 크도록 해 주세요. 로그를 취한 뒤에 더하면 이미 늦습니다."
"""

import numpy as np


def cross_entropy_error(y, t):
    if y.ndim == 1:
        y, t = y.reshape(1, -1), np.reshape(t, (1, -1))
    if t.size == y.size:
        t = t.argmax(axis=1)
    t = np.ravel(t)
    n = y.shape[0]
    hot = np.eye(y.shape[1])[t]
    return -np.sum(hot * np.log(y)) / n
