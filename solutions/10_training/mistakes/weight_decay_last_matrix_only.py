"""
question = "weight_decay"
en = "Only the last weight matrix is in the loss: each one overwrites what the ones before it had added up to."
ko = "손실에 마지막 가중치만 남습니다. 더해 나가지 않고 앞의 값을 덮어쓰기 때문입니다."
"""

import numpy as np


def weight_decay_loss(params, lam):
    total = 0.0
    for key in params:
        if key.startswith("W"):
            total = 0.5 * lam * np.sum(params[key] ** 2)
    return total
