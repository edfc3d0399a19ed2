"""
question = "weight_decay"
en = "The loss has the length of the weights in it, where the square of the length belongs."
ko = "손실에 길이의 제곱이 아니라 길이가 들어갔습니다. 제곱근을 구하지 않아야 합니다."
"""

import numpy as np


def weight_decay_loss(params, lam):
    total = 0.0
    for key in params:
        if key.startswith("W"):
            total += 0.5 * lam * np.linalg.norm(params[key])
    return total
