"""Giulia Rossi, 11_convolution"""
import numpy as np
from util import *


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad
        self.dW = None
        self.db = None

    def forward(self, x):
        F, C, fh, fw = self.W.shape
        N, C, H, W = x.shape
        OH = conv_output_size(H, fh, self.stride, self.pad)
        OW = conv_output_size(W, fw, self.stride, self.pad)
        self.x = x
        self.col = im2col(x, fh, fw, self.stride, self.pad)
        out = self.col @ self.W.reshape(F, -1).T + self.b
        return out.reshape(N, OH, OW, F).transpose(0, 3, 1, 2)

    def backward(self, dout):
        F, C, fh, fw = self.W.shape
        d = dout.transpose(0, 2, 3, 1).reshape(-1, F)
        self.db = d.sum(0)
        self.dW = (d.T @ self.col).reshape(F, C, fh, fw)
        return col2im(d @ self.W.reshape(F, -1), self.x.shape, fh, fw, self.stride, self.pad)


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad

    def forward(self, x):
        N, C, H, W = x.shape
        OH = conv_output_size(H, self.pool_h, self.stride)
        OW = conv_output_size(W, self.pool_w, self.stride)
        self.x = x
        out = np.zeros((N, C, OH, OW))
        for i in range(OH):
            for j in range(OW):
                out[:, :, i, j] = self.window(x, i, j).max(axis=(2, 3))
        return out

    def backward(self, dout):
        N, C, OH, OW = dout.shape
        dx = np.zeros(self.x.shape)
        for i in range(OH):
            for j in range(OW):
                win = self.window(self.x, i, j)
                best = win == win.max(axis=(2, 3), keepdims=True)
                self.window(dx, i, j)[...] += best * dout[:, :, i, j][:, :, None, None]
        return dx

    def window(self, x, i, j):
        top, left = i * self.stride, j * self.stride
        return x[:, :, top:top + self.pool_h, left:left + self.pool_w]
