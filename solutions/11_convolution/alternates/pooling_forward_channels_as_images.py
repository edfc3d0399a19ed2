"""
question = "pooling.forward"
note = "turns every channel into an image of its own, so that one row is one window"
"""

import numpy as np
from util import col2im, im2col


class Pooling:
    def forward(self, x):
        N, C, H, W = x.shape
        p = self.pad
        lowest = x.min() - 1
        padded = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)), constant_values=lowest)
        single = padded.reshape(N * C, 1, H + 2 * p, W + 2 * p)
        col = im2col(single, self.pool_h, self.pool_w, self.stride)
        out_h = (H + 2 * p - self.pool_h) // self.stride + 1
        self.x = x
        self.places = col.argmax(axis=1)
        return col.max(axis=1).reshape(N, C, out_h, -1)

    def backward(self, dout):
        N, C, H, W = self.x.shape
        dcol = np.zeros((dout.size, self.pool_h * self.pool_w))
        np.put_along_axis(dcol, self.places[:, None], dout.reshape(-1, 1), axis=1)
        return col2im(dcol, (N * C, 1, H, W), self.pool_h, self.pool_w, self.stride, self.pad).reshape(N, C, H, W)
