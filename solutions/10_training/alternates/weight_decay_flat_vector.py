"""
question = "weight_decay"
note = "all weights in one long vector, times itself; gradients in an OrderedDict"
"""

from collections import OrderedDict

import numpy as np


def weight_decay_loss(params, lam):
    flat = [value.ravel() for key, value in params.items() if key[:1] == "W"]
    everything = np.concatenate(flat)
    return lam * float(everything @ everything) / 2


def weight_decay_gradients(params, grads, lam):
    decayed = OrderedDict()
    for key, value in params.items():
        decayed[key] = grads[key] + (lam if key[:1] == "W" else 0.0) * value
    return decayed
