"""
question = "pooling.padding"
note = "pads outside and leaves the rest to a layer without padding"
"""

import numpy as np
from util import col2im, im2col


class Pooling:
    def forward(self, x):
        if self.pad:
            p = self.pad
            self.inner = Pooling(self.pool_h, self.pool_w, self.stride)
            return self.inner.forward(np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)), constant_values=-np.inf))
        N, C, H, W = x.shape
        out_h = int(1 + (H - self.pool_h) / self.stride)
        out_w = int(1 + (W - self.pool_w) / self.stride)
        col = im2col(x, self.pool_h, self.pool_w, self.stride).reshape(-1, self.pool_h * self.pool_w)
        self.x, self.arg_max = x, np.argmax(col, axis=1)
        return np.max(col, axis=1).reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)

    def backward(self, dout):
        if self.pad:
            dx = self.inner.backward(dout)
            return dx[:, :, self.pad : -self.pad, self.pad : -self.pad]
        dout = dout.transpose(0, 2, 3, 1)

        pool_size = self.pool_h * self.pool_w
        dmax = np.zeros((dout.size, pool_size))
        dmax[np.arange(self.arg_max.size), self.arg_max.flatten()] = dout.flatten()
        dmax = dmax.reshape(dout.shape + (pool_size,))

        dcol = dmax.reshape(dmax.shape[0] * dmax.shape[1] * dmax.shape[2], -1)
        dx = col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)

        return dx
