"""
question = "weight_decay"
en = "Whatever has a W anywhere in its name counts as a weight. It is the beginning of the name that tells."
ko = "이름 어디에든 W가 있으면 가중치로 여깁니다. 이름의 첫 글자를 보아야 합니다."
"""

import numpy as np


def weight_decay_loss(params, lam):
    return 0.5 * lam * sum(np.sum(params[key] ** 2) for key in params if "W" in key)


def weight_decay_gradients(params, grads, lam):
    return {key: grads[key] + lam * params[key] if "W" in key else grads[key] for key in grads}
