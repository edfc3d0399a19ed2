"""
question = "affine.backward"
note = "one outer product per example, added up"
"""

import numpy as np


class Affine:
    def backward(self, dout):
        self.dW, self.db = np.zeros(self.W.shape), np.zeros(self.b.shape)
        pieces = []
        for example, arriving in zip(self.x, dout):
            self.dW += np.outer(example, arriving)
            self.db += arriving
            pieces.append(self.W @ arriving)
        return np.array(pieces).reshape(self.original_x_shape)
