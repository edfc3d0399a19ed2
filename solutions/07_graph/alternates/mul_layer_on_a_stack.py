"""
question = "mul_layer"
note = "forwards are put on a stack, and backward looks at the top; NumPy scalars for numbers"
"""

import numpy as np


class MulLayer:
    def __init__(self):
        self.calls = []

    def forward(self, *factors):
        self.calls.append(factors)
        return np.multiply(*factors)

    def backward(self, dout):
        left, right = self.calls[-1]
        return np.multiply(dout, right), np.multiply(dout, left)
