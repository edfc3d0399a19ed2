"""
question = "pooling.backward"
note = "a one-hot matrix of the winners times the gradients"
"""

import numpy as np
from util import col2im


class Pooling:
    def backward(self, dout):
        size = self.pool_h * self.pool_w
        winners = np.eye(size)[self.arg_max]
        grads = winners * dout.transpose(0, 2, 3, 1).reshape(-1, 1)
        rows = dout.shape[0] * dout.shape[2] * dout.shape[3]
        return col2im(grads.reshape(rows, -1), self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)
