"""
question = "average_pooling"
note = "a convolution of every channel with a filter of equal weights"
"""

import numpy as np


class AveragePooling:
    def forward(self, x):
        N, C, H, W = x.shape
        weights = np.full((1, 1, self.pool_h, self.pool_w), 1 / (self.pool_h * self.pool_w))
        self.layer = Convolution(weights, np.zeros(1), self.stride, self.pad)
        out = self.layer.forward(x.reshape(N * C, 1, H, W))
        self.shape = x.shape
        return out.reshape(N, C, *out.shape[2:])

    def backward(self, dout):
        N, C, out_h, out_w = dout.shape
        return self.layer.backward(dout.reshape(N * C, 1, out_h, out_w)).reshape(self.shape)
