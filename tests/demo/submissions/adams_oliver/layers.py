import numpy as np
from util import col2im, conv_output_size, im2col


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
        OH = conv_output_size(H, FH, self.stride, self.pad)
        OW = conv_output_size(W, FW, self.stride, self.pad)
        self.x = x
        self.col = im2col(x, FH, FW, self.stride, self.pad)
        out = self.col @ self.W.reshape(FN, -1).T + self.b
        return out.reshape(N, OH, OW, FN).transpose(0, 3, 1, 2)

    def backward(self, dout):
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)
        self.db = dout.sum(axis=0)
        self.dW = (dout.T @ self.col).reshape(FN, C, FH, FW)
        return col2im(dout @ self.W.reshape(FN, -1), self.x.shape, FH, FW, self.stride, self.pad)


class Pooling:
    """Written before I had im2col, so it does without."""

    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad
        self.x = None

    def forward(self, x):
        self.x = x
        N, C, H, W = x.shape
        OH = conv_output_size(H, self.pool_h, self.stride)
        OW = conv_output_size(W, self.pool_w, self.stride)
        out = np.zeros((N, C, OH, OW))
        for i in range(OH):
            for j in range(OW):
                out[:, :, i, j] = np.max(self.piece(x, i, j), axis=(2, 3))
        return out

    def backward(self, dout):
        dx = np.zeros(self.x.shape)
        for n, c, i, j in np.ndindex(*dout.shape):
            piece = self.piece(self.x, i, j)[n, c]
            y, x = np.unravel_index(np.argmax(piece), piece.shape)
            dx[n, c, i * self.stride + y, j * self.stride + x] += dout[n, c, i, j]
        return dx

    def piece(self, x, i, j):
        y = i * self.stride
        z = j * self.stride
        return x[:, :, y:y + self.pool_h, z:z + self.pool_w]
