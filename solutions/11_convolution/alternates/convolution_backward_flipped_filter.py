"""
question = "convolution.backward"
note = "dx as a full convolution of the spread-out dout with the flipped filters"
"""

import numpy as np


class Convolution:
    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        s, p = self.stride, self.pad
        N, _, H, W = self.x.shape
        spread = np.zeros((N, FN, H + 2 * p - FH + 1, W + 2 * p - FW + 1))
        spread[:, :, ::s, ::s] = dout
        spread = np.pad(spread, ((0, 0), (0, 0), (FH - 1, FH - 1), (FW - 1, FW - 1)))
        dx = np.zeros((N, C, H + 2 * p, W + 2 * p))
        flipped = self.W[:, :, ::-1, ::-1]
        for y in range(H + 2 * p):
            for z in range(W + 2 * p):
                dx[:, :, y, z] = np.tensordot(
                    spread[:, :, y : y + FH, z : z + FW], flipped, axes=((1, 2, 3), (0, 2, 3))
                )
        flat = dout.transpose(1, 0, 2, 3).reshape(FN, -1)
        self.dW = (flat @ self.col).reshape(self.W.shape)
        self.db = flat.sum(axis=1)
        return dx[:, :, p : p + H, p : p + W]
