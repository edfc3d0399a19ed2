"""
question = "convolution.forward"
note = "adds up shifted images, one cell of the filter at a time"
"""

import numpy as np
from util import im2col


class Convolution:
    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        s, p = self.stride, self.pad
        self.x = x
        self.col = im2col(x, FH, FW, self.stride, self.pad)
        self.col_W = self.W.reshape(FN, -1).T
        padded = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)))
        N, _, H, W = padded.shape
        out = np.zeros((N, FN, (H - FH) // s + 1, (W - FW) // s + 1))
        out += self.b[:, None, None]
        for u in range(FH):
            for v in range(FW):
                seen = padded[:, :, u : H - FH + u + 1 : s, v : W - FW + v + 1 : s]
                out += np.tensordot(seen, self.W[:, :, u, v], axes=(1, 1)).transpose(0, 3, 1, 2)
        return out
