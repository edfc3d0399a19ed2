"""
question = "affine.forward"
note = "the bias is one more row of weights, for an input that is always 1; einsum"
"""

import numpy as np


class Affine:
    def forward(self, x):
        self.original_x_shape = x.shape
        self.x = x.reshape(-1, self.W.shape[0])
        inputs = np.hstack([self.x, np.ones((len(x), 1))])
        return np.einsum("nd,dm->nm", inputs, np.vstack([self.W, self.b]))
