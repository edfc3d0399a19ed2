"""
question = "sigmoid"
note = "keeps the input, and works the slope out of the exponential"
"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.x = x
        return self.curve(x)

    def backward(self, dout):
        return dout * np.exp(-self.x) * self.curve(self.x) ** 2

    @staticmethod
    def curve(x):
        return (1 + np.exp(-x)) ** -1.0
