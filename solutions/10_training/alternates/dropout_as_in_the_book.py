"""
question = "dropout"
note = "along the lines of chapter 6: rand against the ratio, kept as a mask of booleans"
"""

import numpy as np


class Dropout:
    def __init__(self, dropout_ratio=0.5):
        self.dropout_ratio = dropout_ratio
        self.mask = None

    def forward(self, x, train_flg=True):
        if not train_flg:
            return (1.0 - self.dropout_ratio) * x
        draws = np.random.rand(*x.shape)
        self.mask = draws > self.dropout_ratio
        return self.mask * x

    def backward(self, dout):
        return self.mask * dout
