"""
question = "pooling.padding"
note = "asks im2col which cells are real and hides the others"
"""

import numpy as np
from util import im2col


class Pooling:
    def forward(self, x):
        N, C, H, W = x.shape
        args = (self.pool_h, self.pool_w, self.stride, self.pad)
        size = self.pool_h * self.pool_w
        col = im2col(x, *args).reshape(-1, size)
        real = im2col(np.ones(x.shape), *args).reshape(-1, size)
        col = np.where(real > 0, col, -np.inf)
        self.x, self.arg_max = x, col.argmax(axis=1)
        out_h = (H + 2 * self.pad - self.pool_h) // self.stride + 1
        out_w = (W + 2 * self.pad - self.pool_w) // self.stride + 1
        return col.max(axis=1).reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)
