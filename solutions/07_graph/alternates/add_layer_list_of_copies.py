"""
question = "add_layer"
note = "NumPy's add, and a list of two copies"
"""

import numpy as np


class AddLayer:
    def forward(self, x, y):
        return np.add(x, y)

    def backward(self, dout):
        return [np.array(dout) for _ in range(2)]
