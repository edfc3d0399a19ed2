"""
question = "pooling.padding"
note = "pads with a number below the smallest value of the batch, and cuts the frame off by hand"
"""

import numpy as np
from util import col2im, im2col


class Pooling:
    def forward(self, x):
        N, C, H, W = x.shape
        p = self.pad
        padded = np.full((N, C, H + 2 * p, W + 2 * p), np.min(x) - 1.0)
        padded[:, :, p : H + p, p : W + p] = x
        col = im2col(padded, self.pool_h, self.pool_w, self.stride, 0).reshape(-1, self.pool_h * self.pool_w)
        self.padded_shape, self.arg_max = padded.shape, np.argmax(col, axis=1)
        out_h = (padded.shape[2] - self.pool_h) // self.stride + 1
        return np.amax(col, axis=1).reshape(N, out_h, -1, C).transpose(0, 3, 1, 2)

    def backward(self, dout):
        p = self.pad
        dmax = np.zeros((dout.size, self.pool_h * self.pool_w))
        dmax[np.arange(dout.size), self.arg_max] = dout.transpose(0, 2, 3, 1).flatten()
        rows = dout.size // dout.shape[1]
        dx = col2im(dmax.reshape(rows, -1), self.padded_shape, self.pool_h, self.pool_w, self.stride, 0)
        return dx[:, :, p : dx.shape[2] - p, p : dx.shape[3] - p]
