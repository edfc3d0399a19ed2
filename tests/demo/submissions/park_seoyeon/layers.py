import numpy as np
from util import im2col, col2im, conv_output_size


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad
        self.cache = None
        self.dW = None
        self.db = None

    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        OH = conv_output_size(x.shape[2], FH, self.stride, self.pad)
        OW = conv_output_size(x.shape[3], FW, self.stride, self.pad)

        X_col = im2col(x, FH, FW, self.stride, self.pad)
        out = X_col @ self.W.reshape(FN, -1).T + self.b
        self.cache = (x.shape, X_col)
        return out.reshape(x.shape[0], OH, OW, FN).transpose(0, 3, 1, 2)

    def backward(self, dout):
        shape, X_col = self.cache
        FN, C, FH, FW = self.W.shape

        # 편향: 배치, 높이, 너비 방향으로 모두 더함
        self.db = np.sum(dout, axis=(0, 2, 3))

        d = np.moveaxis(dout, 1, -1).reshape(-1, FN)
        self.dW = (d.T @ X_col).reshape(self.W.shape)
        return col2im(d @ self.W.reshape(FN, -1), shape, FH, FW, self.stride, self.pad)


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

        # 채널을 배치처럼 다루면 (N*C, 1, H, W) 가 되어 한 행이 한 채널이 된다
        X_col = im2col(x.reshape(N * C, 1, H, W), self.pool_h, self.pool_w, self.stride)
        self.max_idx = np.argmax(X_col, axis=1)
        self.x_shape = x.shape
        self.col_shape = X_col.shape
        return X_col[range(len(X_col)), self.max_idx].reshape(N, C, OH, OW)

    def backward(self, dout):
        N, C, H, W = self.x_shape
        dX_col = np.zeros(self.col_shape)
        dX_col[range(len(dX_col)), self.max_idx] = dout.ravel()
        dx = col2im(dX_col, (N * C, 1, H, W), self.pool_h, self.pool_w, self.stride)
        return dx.reshape(N, C, H, W)
