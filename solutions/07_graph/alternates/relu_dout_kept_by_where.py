"""
question = "relu.dout_kept"
note = "a new array, chosen cell by cell with np.where; what came in is only read"
"""

import numpy as np


class Relu:
    def backward(self, dout):
        return np.where(self.mask, 0.0, dout)
