"""
question = "pooling.backward"
note = "as chapter 7 does it: one row a window, zeros but for the winner, then reshaped twice on the way to col2im"
"""

import numpy as np
from util import col2im


class Pooling:
    def backward(self, dout):
        window = self.pool_h * self.pool_w
        last = dout.transpose(0, 2, 3, 1)
        shares = np.zeros((last.size, window))
        shares[np.arange(last.size), self.arg_max.flatten()] = last.flatten()
        images, down, across, channels = last.shape
        rows = shares.reshape(*last.shape, window).reshape(images * down * across, channels * window)
        return col2im(rows, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)
