"""
question = "convolution.forward"
note = "seven loops from the definition, without im2col"
"""

import numpy as np


class Convolution:
    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        N, _, H, W = x.shape
        out_h = (H + 2 * self.pad - FH) // self.stride + 1
        out_w = (W + 2 * self.pad - FW) // self.stride + 1
        self.x = x
        out = np.zeros((N, FN, out_h, out_w))
        for n in range(N):
            for f in range(FN):
                for i in range(out_h):
                    for j in range(out_w):
                        total = float(self.b[f])
                        for c in range(C):
                            for u in range(FH):
                                y = i * self.stride + u - self.pad
                                if not 0 <= y < H:
                                    continue
                                for v in range(FW):
                                    z = j * self.stride + v - self.pad
                                    if 0 <= z < W:
                                        total += x.item(n, c, y, z) * self.W.item(f, c, u, v)
                        out[n, f, i, j] = total
        return out

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        s, p = self.stride, self.pad
        N, C, H, W = self.x.shape
        x = np.pad(self.x, ((0, 0), (0, 0), (p, p), (p, p)))
        dx, self.dW, self.db = np.zeros(x.shape), np.zeros(self.W.shape), np.zeros(FN)
        for f in range(FN):
            self.db[f] = dout[:, f].sum()
            for i in range(dout.shape[2]):
                for j in range(dout.shape[3]):
                    part = np.s_[:, :, i * s : i * s + FH, j * s : j * s + FW]
                    g = dout[:, f, i, j].reshape(N, 1, 1, 1)
                    self.dW[f] += (g * x[part]).sum(axis=0)
                    dx[part] += g * self.W[f]
        return dx[:, :, p : p + H, p : p + W]
