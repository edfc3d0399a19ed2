"""
question = "average_pooling"
note = "NumPy's own windows and np.mean; np.broadcast_to on the way back"
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from util import col2im


class AveragePooling:
    def forward(self, x):
        s, p = self.stride, self.pad
        self.x = x
        padded = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)))
        return sliding_window_view(padded, (self.pool_h, self.pool_w), axis=(2, 3))[:, :, ::s, ::s].mean(axis=(-1, -2))

    def backward(self, dout):
        N, C, out_h, out_w = dout.shape
        size = self.pool_h * self.pool_w
        shares = np.broadcast_to(dout.transpose(0, 2, 3, 1)[..., None] / size, (N, out_h, out_w, C, size))
        dcol = shares.reshape(N * out_h * out_w, -1)
        return col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)
