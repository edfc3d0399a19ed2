"""
question = "loss"
note = "the mean of batches of one"
"""

import math

import numpy as np


class TwoLayerNet:
    def loss(self, x, t):
        total = 0.0
        for n in range(x.shape[0]):
            staked = float(np.max(self.predict(x[n : n + 1]) * t[n]))
            total -= math.log(max(staked, 1e-7))
        return total / x.shape[0]
