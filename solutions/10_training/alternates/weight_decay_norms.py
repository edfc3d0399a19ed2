"""
question = "weight_decay"
note = "squared norms in the loss, and a copy of the dict for the gradients"
"""

import re

import numpy as np


def weight_decay_loss(params, lam):
    norms = [np.linalg.norm(params[key].ravel()) for key in params if re.match("W", key)]
    return 0.5 * lam * np.sum(np.square(norms))


def weight_decay_gradients(params, grads, lam):
    result = dict(grads)
    for key in filter(lambda name: name.find("W") == 0, grads):
        result.update({key: np.add(grads[key], np.multiply(lam, params[key]))})
    return result
