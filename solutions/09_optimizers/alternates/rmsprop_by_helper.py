"""
question = "rmsprop"
note = "a small object for each parameter does the work"
"""

import numpy as np


class _Follower:
    def __init__(self, rate, decay):
        self.rate, self.decay, self.mean_square = rate, decay, 0.0

    def step(self, grad):
        self.mean_square = np.average(
            [self.mean_square + 0 * grad, grad**2], axis=0, weights=[self.decay, 1 - self.decay]
        )
        return self.rate / (np.sqrt(self.mean_square) + 1e-10) * grad


class RMSprop:
    def __init__(self, lr=0.01, decay_rate=0.99):
        self.make = lambda: _Follower(lr, decay_rate)
        self.followers = {}

    def update(self, params, grads):
        for key, param in params.items():
            if key not in self.followers:
                self.followers[key] = self.make()
            param -= self.followers[key].step(grads[key])
