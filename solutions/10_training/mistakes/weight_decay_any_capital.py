"""
question = "weight_decay"
en = "Whatever begins with a capital letter counts as a weight. It has to be a W."
ko = "대문자로 시작하면 모두 가중치로 여깁니다. 그 대문자가 W여야 합니다."
"""

import numpy as np


def weight_decay_loss(params, lam):
    return 0.5 * lam * sum(np.sum(params[key] ** 2) for key in params if key[0].isupper())


def weight_decay_gradients(params, grads, lam):
    return {key: grads[key] + lam * params[key] if key[0].isupper() else grads[key] for key in grads}
