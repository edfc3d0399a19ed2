"""
question = "add_layer"
note = "the two gradients as one array of two"
"""

import numpy as np


class AddLayer:
    def forward(self, x, y):
        return np.sum([x, y], axis=0)

    def backward(self, dout):
        return np.stack([dout, dout])
