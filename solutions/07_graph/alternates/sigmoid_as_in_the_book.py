"""
question = "sigmoid"
note = "as chapter 5 does it: the output kept, and its two factors"
"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        result = 1 / (1 + np.exp(-x))
        self.out = result
        return result

    def backward(self, dout):
        return dout * self.out * (1.0 - self.out)
