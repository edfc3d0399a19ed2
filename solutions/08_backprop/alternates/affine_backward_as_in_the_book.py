"""
question = "affine.backward"
note = "along the lines of the book: three products, dx folded at the end"
"""

import numpy as np


class Affine:
    def backward(self, dout):
        d_input = np.dot(dout, self.W.T)
        self.dW, self.db = np.dot(self.x.T, dout), np.sum(dout, axis=0)
        d_input = d_input.reshape(*self.original_x_shape)
        return d_input
