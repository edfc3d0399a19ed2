"""
question = "weight_decay"
en = "The loss charges for everything, biases and all. Only weights are to be kept small."
ko = "손실에 편향까지 모두 들어갔습니다. 작게 유지할 것은 가중치뿐입니다."
"""

import numpy as np


def weight_decay_loss(params, lam):
    total = 0.0
    for key in params:
        if key:
            total += 0.5 * lam * np.sum(params[key] ** 2)
    return total
