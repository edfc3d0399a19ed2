"""
question = "weight_decay"
en = "The half is missing in the loss. Then the gradient that belongs to it would be twice as large."
ko = "손실에 1/2이 빠졌습니다. 그러면 여기에 맞는 기울기도 두 배가 되어야 합니다."
"""

import numpy as np


def weight_decay_loss(params, lam):
    total = 0.0
    for key in params:
        if key.startswith("W"):
            total += lam * np.sum(params[key] ** 2)
    return total
