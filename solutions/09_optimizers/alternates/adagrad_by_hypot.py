"""
question = "adagrad"
note = "keeps the root itself: the hypotenuse of the old root and the new gradient, at least 1e-8"
"""

import numpy as np


class AdaGrad:
    def __init__(self, lr=0.01):
        self.lr = lr
        self.root = {}

    def update(self, params, grads):
        for key, param in params.items():
            self.root[key] = np.hypot(self.root.get(key, 0.0), grads[key])
            param -= self.lr * grads[key] / np.maximum(self.root[key], 1e-8)
