"""
question = "relu"
note = "plain Python over all elements, lists in between"
"""

import numpy as np


class Relu:
    def forward(self, x):
        self.passed = [value > 0 for value in x.flatten().tolist()]
        values = [max(0.0, value) for value in x.flatten().tolist()]
        return np.array(values).reshape(x.shape)

    def backward(self, dout):
        kept = [d if passed else 0.0 for d, passed in zip(dout.flatten().tolist(), self.passed)]
        return np.array(kept).reshape(dout.shape)
