"""
question = "weight_decay"
note = "changes the gradients that it was given, and adds up the loss one array at a time"
"""

import numpy as np


def weight_decay_loss(params, lam):
    price = 0
    for name in params:
        if name[0] == "W":
            price += 0.5 * lam * np.sum(params[name] ** 2)
    return price


def weight_decay_gradients(params, grads, lam):
    for name in grads:
        if name[0] == "W":
            grads[name] += lam * params[name]
    return grads
