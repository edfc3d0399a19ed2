"""
question = "rmsprop"
note = "keeps all squares and weights them by their age afresh"
"""

import numpy as np


class RMSprop:
    def __init__(self, lr=0.01, decay_rate=0.99):
        self.lr = lr
        self.decay_rate = decay_rate
        self.squares = {}

    def update(self, params, grads):
        for key in params:
            squares = self.squares.setdefault(key, [])
            squares.insert(0, grads[key] ** 2)
            weights = (1 - self.decay_rate) * self.decay_rate ** np.arange(len(squares))
            h = np.tensordot(weights, np.array(squares), axes=1)
            params[key] -= np.divide(self.lr * grads[key], np.sqrt(h), out=np.zeros_like(h), where=h > 0)
