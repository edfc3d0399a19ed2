"""
question = "pooling.forward"
note = "four loops; a window over the edge is cut down to the image"
"""

import numpy as np


class Pooling:
    def forward(self, x):
        N, C, H, W = x.shape
        s, p = self.stride, self.pad
        out_h = (H + 2 * p - self.pool_h) // s + 1
        out_w = (W + 2 * p - self.pool_w) // s + 1
        self.x = x
        out = np.empty((N, C, out_h, out_w))
        for n in range(N):
            for c in range(C):
                for i in range(out_h):
                    for j in range(out_w):
                        y, z = i * s - p, j * s - p
                        out[n, c, i, j] = x[n, c, max(y, 0) : y + self.pool_h, max(z, 0) : z + self.pool_w].max()
        return out

    def backward(self, dout):
        s, p = self.stride, self.pad
        dx = np.zeros_like(self.x)
        for (n, c, i, j), g in np.ndenumerate(dout):
            y, z = max(i * s - p, 0), max(j * s - p, 0)
            window = self.x[n, c, y : i * s - p + self.pool_h, z : j * s - p + self.pool_w]
            u, v = np.unravel_index(window.argmax(), window.shape)
            dx[n, c, y + u, z + v] += g
        return dx
