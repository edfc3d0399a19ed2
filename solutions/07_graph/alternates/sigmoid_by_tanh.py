"""
question = "sigmoid"
note = "the sigmoid as a tanh of half the input, with its slope"
"""

import numpy as np


class Sigmoid:
    def forward(self, x):
        self.half = np.tanh(x / 2)
        return 0.5 + 0.5 * self.half

    def backward(self, dout):
        return dout * (1 - self.half * self.half) / 4
