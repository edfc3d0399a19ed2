"""
question = "convolution.backward"
note = "keeps only x and computes the windows again; gradients filled in place"
"""

import numpy as np
from util import col2im, im2col


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W, self.b, self.stride, self.pad = W, b, stride, pad
        self.dW, self.db = np.zeros_like(W), np.zeros_like(b)

    def forward(self, x):
        self.x = x.copy()
        FN, _, FH, FW = self.W.shape
        rows = im2col(x, FH, FW, self.stride, self.pad) @ self.W.reshape(FN, -1).T + self.b
        height = (x.shape[2] + 2 * self.pad - FH) // self.stride + 1
        return np.moveaxis(rows.reshape(x.shape[0], height, -1, FN), -1, 1)

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        rows = np.moveaxis(dout, 1, -1).reshape(-1, FN)
        windows = im2col(self.x, FH, FW, self.stride, self.pad)
        self.dW[...] = (rows.T @ windows).reshape(self.dW.shape)
        self.db[:] = dout.sum(axis=(0, 2, 3))
        return col2im(rows @ self.W.reshape(FN, -1), self.x.shape, FH, FW, self.stride, self.pad)
