"""Assignment 11 - Lucia Garcia. einsum says what happens to every axis, so there is no transpose to get wrong."""
import numpy as np

from util import add_windows, windows


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W, self.b = W, b
        self.stride, self.pad = stride, pad
        self.dW = self.db = None

    def forward(self, x):
        _, _, FH, FW = self.W.shape
        self.shape = x.shape
        self.cols = windows(x, FH, FW, self.stride, self.pad)
        return np.einsum("ncuvij,fcuv->nfij", self.cols, self.W) + self.b[None, :, None, None]

    def backward(self, dout):
        self.db = np.einsum("nfij->f", dout)
        self.dW = np.einsum("ncuvij,nfij->fcuv", self.cols, dout)
        dcols = np.einsum("nfij,fcuv->ncuvij", dout, self.W)
        return add_windows(dcols, self.shape, self.stride, self.pad)


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h, self.pool_w = pool_h, pool_w
        self.stride, self.pad = stride, pad

    def forward(self, x):
        self.shape = x.shape
        cols = windows(x, self.pool_h, self.pool_w, self.stride, self.pad, value=-np.inf)
        n, c, u, v, i, j = cols.shape
        cols = cols.reshape(n, c, u * v, i, j)
        self.winner = cols.argmax(axis=2)
        return cols.max(axis=2)

    def backward(self, dout):
        n, c, i, j = dout.shape
        one_hot = np.eye(self.pool_h * self.pool_w)[self.winner]  # n c i j k
        dcols = np.einsum("ncijk,ncij->nckij", one_hot, dout)
        dcols = dcols.reshape(n, c, self.pool_h, self.pool_w, i, j)
        return add_windows(dcols, self.shape, self.stride, self.pad)


class AveragePooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h, self.pool_w = pool_h, pool_w
        self.stride, self.pad = stride, pad

    def forward(self, x):
        raise NotImplementedError("AveragePooling.forward is still a stub; see section 11.10 of the handout")

    def backward(self, dout):
        raise NotImplementedError("AveragePooling.backward is still a stub; see section 11.10 of the handout")
