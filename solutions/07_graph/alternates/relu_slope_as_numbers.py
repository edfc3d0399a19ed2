"""
question = "relu"
note = "keeps the slope, with one half at 0, and multiplies (some zeros are -0.0)"
"""

import numpy as np


class Relu:
    def forward(self, x):
        self.slope = (1 + np.sign(x)) / 2
        return x * self.slope

    def backward(self, dout):
        return dout * self.slope
