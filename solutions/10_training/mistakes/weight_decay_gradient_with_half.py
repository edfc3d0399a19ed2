"""
question = "weight_decay"
en = "The half of the loss is in the gradient as well. Differentiating a square brings a 2, and the two cancel."
ko = "기울기에도 1/2이 남아 있습니다. 제곱을 미분하면 2가 나와서 1/2과 없어집니다."
"""

import numpy as np


def weight_decay_gradients(params, grads, lam):
    result = {}
    for key in grads:
        result[key] = grads[key]
        if key.startswith("W"):
            result[key] = grads[key] + 0.5 * lam * params[key]
    return result
