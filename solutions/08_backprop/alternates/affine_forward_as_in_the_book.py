"""
question = "affine.forward"
note = "along the lines of the book: shape noted, one row per example, np.dot"
"""

import numpy as np


class Affine:
    def forward(self, x):
        self.original_x_shape = x.shape
        flat = x.reshape(x.shape[0], -1)
        self.x = flat
        result = np.dot(flat, self.W) + self.b
        return result
