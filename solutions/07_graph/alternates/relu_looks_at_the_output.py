"""
question = "relu"
note = "keeps the output only: it is positive where the gate was open"
"""

import numpy as np


class Relu:
    def forward(self, x):
        self.result = np.maximum(x, 0)
        return self.result

    def backward(self, dout):
        return dout * (self.result > 0).astype(float)
