"""
question = "momentum"
note = "keeps all gradients and adds them up afresh, weighted by their age"
"""

import numpy as np


class Momentum:
    def __init__(self, lr=0.01, momentum=0.9):
        self.lr = lr
        self.momentum = momentum
        self.past = []

    def update(self, params, grads):
        self.past.append({key: np.array(grad) for key, grad in grads.items()})
        for key in params:
            v = sum(-self.lr * self.momentum**age * old[key] for age, old in enumerate(reversed(self.past)))
            params[key] += v
