# Nguyen Thi Linh, exchange student
import numpy as np

import util


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        assert W.ndim == 4 and b.ndim == 1
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad
        self.dW = None
        self.db = None

    def forward(self, x):
        assert x.shape[1] == self.W.shape[1], "channels of image and filter differ"
        FN, C, FH, FW = self.W.shape
        N, C, H, W = x.shape
        OH = util.conv_output_size(H, FH, self.stride, self.pad)
        OW = util.conv_output_size(W, FW, self.stride, self.pad)

        self.x_shape = x.shape
        self.col = util.im2col(x, FH, FW, self.stride, self.pad)   # (N*OH*OW, C*FH*FW)
        out = self.W.reshape(FN, -1) @ self.col.T                  # (FN, N*OH*OW)
        out = out + self.b[:, np.newaxis]
        return out.reshape(FN, N, OH, OW).swapaxes(0, 1)

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        d = dout.swapaxes(0, 1).reshape(FN, -1)                    # (FN, N*OH*OW)
        self.db = d.sum(axis=1)
        self.dW = (d @ self.col).reshape(FN, C, FH, FW)
        dcol = d.T @ self.W.reshape(FN, -1)
        return util.col2im(dcol, self.x_shape, FH, FW, self.stride, self.pad)


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad

    def forward(self, x):
        N, C, H, W = x.shape
        OH = util.conv_output_size(H, self.pool_h, self.stride)
        OW = util.conv_output_size(W, self.pool_w, self.stride)
        self.x_shape = x.shape
        col = util.im2col(x, self.pool_h, self.pool_w, self.stride)
        col = col.reshape(N, OH, OW, C, self.pool_h * self.pool_w).transpose(0, 3, 1, 2, 4)
        self.idx = col.argmax(axis=-1)
        return np.take_along_axis(col, self.idx[..., np.newaxis], axis=-1)[..., 0]

    def backward(self, dout):
        # go straight to the cell of the winner
        dx = np.zeros(self.x_shape)
        for n, c, i, j in np.ndindex(dout.shape):
            y, z = divmod(self.idx[n, c, i, j], self.pool_w)
            dx[n, c, i * self.stride + y, j * self.stride + z] += dout[n, c, i, j]
        return dx
