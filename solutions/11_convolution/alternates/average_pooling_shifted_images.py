"""
question = "average_pooling"
note = "adds up shifted images; backward adds into them"
"""

import numpy as np


class AveragePooling:
    def forward(self, x):
        p, s = self.pad, self.stride
        padded = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)))
        self.padded_shape = padded.shape
        total = sum(padded[cells] for cells in self.shifts())
        return total / (self.pool_h * self.pool_w)

    def backward(self, dout):
        p = self.pad
        dx = np.zeros(self.padded_shape)
        for cells in self.shifts():
            dx[cells] += dout / (self.pool_h * self.pool_w)
        return dx[:, :, p : dx.shape[2] - p, p : dx.shape[3] - p]

    def shifts(self):
        """Where the first, second, ... cells of all windows are."""
        _, _, H, W = self.padded_shape
        for u in range(self.pool_h):
            for v in range(self.pool_w):
                yield np.s_[:, :, u : H - self.pool_h + u + 1 : self.stride, v : W - self.pool_w + v + 1 : self.stride]
