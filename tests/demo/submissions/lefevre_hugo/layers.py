import numpy as np
from util import col2im, conv_output_size, im2col


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad
        self.dW = None
        self.db = None

    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        N = x.shape[0]
        OH = conv_output_size(x.shape[2], FH, self.stride, self.pad)
        OW = conv_output_size(x.shape[3], FW, self.stride, self.pad)

        self.x_shape = x.shape
        self.col = im2col(x, FH, FW, self.stride, self.pad)
        # one column per filter
        filters = self.W.reshape(-1, FN)
        out = np.dot(self.col, filters) + self.b
        return out.reshape(N, OH, OW, FN).transpose(0, 3, 1, 2)

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = dout.sum(axis=0)
        self.dW = np.dot(dout.T, self.col).reshape(FN, C, FH, FW)
        dcol = np.dot(dout, self.W.reshape(FN, -1))
        return col2im(dcol, self.x_shape, FH, FW, self.stride, self.pad)


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
        col = im2col(x, self.pool_h, self.pool_w, self.stride)
        col = col.reshape(N, OH, OW, C, -1)
        self.x_shape = x.shape
        self.winners = np.argmax(col, axis=4)
        return np.max(col, axis=4).transpose(0, 3, 1, 2)

    def backward(self, dout):
        N, C, OH, OW = dout.shape
        dcol = np.zeros((N, OH, OW, C, self.pool_h * self.pool_w))
        for n in range(N):
            for i in range(OH):
                for j in range(OW):
                    for c in range(C):
                        dcol[n, i, j, c, self.winners[n, i, j, c]] = dout[n, c, i, j]
        return col2im(dcol.reshape(N * OH * OW, -1), self.x_shape, self.pool_h, self.pool_w, self.stride)
