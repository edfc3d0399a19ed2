"""
question = "adagrad"
note = "epsilon under the root, power one half, state made when a name is first seen"
"""

import collections

import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.h = collections.defaultdict(float)

    def update(self, params, grads):
        for key in params:
            self.h[key] = self.h[key] + np.square(grads[key])
            params[key] += -self.lr * grads[key] * (self.h[key] + 1e-7) ** -0.5
