"""
question = "sigmoid"
note = "forward already works out the slope and keeps nothing else; the answer is a copy"
"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        grown = np.exp(x)
        self.slope = grown / np.square(1 + grown)
        return grown / (1 + grown)

    def backward(self, dout):
        return np.multiply(self.slope, dout)
