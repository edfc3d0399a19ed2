"""
question = "average_pooling"
note = "four loops over windows"
"""

import numpy as np


class AveragePooling:
    def forward(self, x):
        N, C, H, W = x.shape
        s, p = self.stride, self.pad
        self.padded = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)))
        out = np.zeros((N, C, (H + 2 * p - self.pool_h) // s + 1, (W + 2 * p - self.pool_w) // s + 1))
        for n, c, i, j in np.ndindex(*out.shape):
            out[n, c, i, j] = self.padded[n, c, i * s : i * s + self.pool_h, j * s : j * s + self.pool_w].mean()
        return out

    def backward(self, dout):
        s, p = self.stride, self.pad
        dx = np.zeros_like(self.padded)
        for n, c, i, j in np.ndindex(*dout.shape):
            dx[n, c, i * s : i * s + self.pool_h, j * s : j * s + self.pool_w] += (
                dout[n, c, i, j] / self.pool_h / self.pool_w
            )
        return dx[:, :, p : dx.shape[2] - p, p : dx.shape[3] - p]
