# Daria Ivanova
import numpy as np
import util
from util import im2col, col2im


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad
        self.x = None
        self.col = None
        self.dW = None
        self.db = None

    def forward(self, x):
        filters, channels, fh, fw = self.W.shape
        out_h = util.conv_output_size(x.shape[2], fh, self.stride, self.pad)
        out_w = util.conv_output_size(x.shape[3], fw, self.stride, self.pad)
        self.x = x
        self.col = im2col(x, fh, fw, self.stride, self.pad)
        scores = self.col @ self.W.reshape(filters, -1).T + self.b
        return scores.reshape(len(x), filters, out_h, out_w)

    def backward(self, dout):
        filters, channels, fh, fw = self.W.shape
        dscores = dout.transpose(0, 2, 3, 1).reshape(-1, filters)
        self.db = dscores.sum(axis=0)
        self.dW = (dscores.T @ self.col).reshape(self.W.shape)
        dcol = dscores @ self.W.reshape(filters, -1)
        return col2im(dcol, self.x.shape, fh, fw, self.stride, self.pad)


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad
        self.x = None
        self.arg_max = None

    def forward(self, x):
        n, c, h, w = x.shape
        out_h = util.conv_output_size(h, self.pool_h, self.stride, self.pad)
        out_w = util.conv_output_size(w, self.pool_w, self.stride, self.pad)
        self.x = x
        if self.pad:
            x = np.pad(x, ((0, 0), (0, 0), (self.pad,) * 2, (self.pad,) * 2), constant_values=-np.inf)
        col = im2col(x, self.pool_h, self.pool_w, self.stride).reshape(-1, self.pool_h * self.pool_w)
        self.arg_max = col.argmax(axis=1)
        return col.max(axis=1).reshape(n, out_h, out_w, c).transpose(0, 3, 1, 2)

    def backward(self, dout):
        n, c, out_h, out_w = dout.shape
        d = dout.transpose(0, 2, 3, 1).reshape(-1)
        dcol = np.zeros((d.size, self.pool_h * self.pool_w))
        dcol[np.arange(d.size), self.arg_max] = d
        dcol = dcol.reshape(n * out_h * out_w, -1)
        return col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)
