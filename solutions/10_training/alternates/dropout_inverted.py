"""
question = "dropout"
note = "inverted dropout, with a generator of its own and the binomial distribution"
"""

import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.keep = 1 - dropout_ratio
        self.rng = np.random.default_rng()

    def forward(self, x, train_flg=True):
        if train_flg:
            self.scale = self.rng.binomial(1, self.keep, size=x.shape) / self.keep
            return x * self.scale
        return x

    def backward(self, dout):
        return dout * self.scale
