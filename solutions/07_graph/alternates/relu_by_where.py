"""
question = "relu"
note = "np.where both ways, with the gate open at 0"
"""

import numpy as np


class Relu:
    def forward(self, x):
        self.open = x >= 0
        return np.where(self.open, x, 0.0)

    def backward(self, dout):
        return np.where(self.open, dout, 0.0)
