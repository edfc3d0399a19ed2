"""
question = "weight_decay"
en = "The gradient gets 2 lam times the weight. Differentiating the square brings a 2, but the half of the loss takes it away again."
ko = "기울기에 2 * lam * W를 더했습니다. 제곱을 미분하면 2가 나오지만 손실의 1/2과 없어집니다."
"""

import numpy as np


def weight_decay_gradients(params, grads, lam):
    return {key: grads[key] + 2 * lam * params[key] if key.startswith("W") else grads[key] for key in grads}
