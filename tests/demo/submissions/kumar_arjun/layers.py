import numpy as np
from util import im2col, col2im, conv_output_size


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
        FN, C, FH, FW = self.W.shape
        N, C, H, W = x.shape
        out_h = 1 + (H + 2 * self.pad - FH) / self.stride
        out_w = 1 + (W + 2 * self.pad - FW) / self.stride

        self.x = x
        self.col = im2col(x, FH, FW, self.stride, self.pad)
        out = self.col.dot(self.W.reshape(FN, -1).T) + self.b
        return out.reshape(N, out_h, out_w, FN).transpose(0, 3, 1, 2)

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = dout.sum(axis=0)
        self.dW = dout.T.dot(self.col).reshape(FN, C, FH, FW)
        dcol = dout.dot(self.W.reshape(FN, -1))
        return col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad

    def forward(self, x):
        N, C, H, W = x.shape
        out_h = conv_output_size(H, self.pool_h, self.stride)
        out_w = conv_output_size(W, self.pool_w, self.stride)
        col = im2col(x, self.pool_h, self.pool_w, self.stride).reshape(-1, self.pool_h * self.pool_w)
        self.x = x
        self.arg_max = col.argmax(axis=1)
        return col.max(axis=1).reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)

    def backward(self, dout):
        N, C, out_h, out_w = dout.shape
        dcol = np.zeros((dout.size, self.pool_h * self.pool_w))
        dcol[np.arange(dout.size), self.arg_max] = dout.transpose(0, 2, 3, 1).ravel()
        dcol = dcol.reshape(N * out_h * out_w, C * self.pool_h * self.pool_w)
        return col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride)
