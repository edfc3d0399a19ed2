"""
question = "mul_layer"
note = "the inputs copied into one array, the gradients in one array as well"
"""

import numpy as np


class MulLayer:
    def forward(self, x, y):
        self.both = np.array([x, y], dtype=float)
        return np.prod(self.both, axis=0)

    def backward(self, dout):
        return self.both[::-1] * dout
