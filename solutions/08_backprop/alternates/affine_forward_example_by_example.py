"""
question = "affine.forward"
note = "a list of vectors, one example after the other"
"""

import numpy as np


class Affine:
    def forward(self, x):
        self.original_x_shape = x.shape
        self.x = np.array([example.ravel() for example in x])
        return np.array([example @ self.W + self.b for example in self.x])
