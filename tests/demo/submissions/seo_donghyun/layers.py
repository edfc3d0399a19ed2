import numpy as np
from util import im2col, col2im, conv_output_size


# 합성곱 계층
class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad
        self.dW = None
        self.db = None

    def forward(self, x):
        fn, c, fh, fw = self.W.shape
        n = x.shape[0]
        oh = conv_output_size(x.shape[2], fh, self.stride, self.pad)
        ow = conv_output_size(x.shape[3], fw, self.stride, self.pad)
        self.x_shape = x.shape
        self.col = im2col(x, fh, fw, self.stride, self.pad)
        out = self.col @ self.W.reshape(fn, -1).T + self.b      # 편향을 더한다
        return np.moveaxis(out.reshape(n, oh, ow, fn), 3, 1)    # 채널을 앞으로

    def backward(self, dout):
        fn, c, fh, fw = self.W.shape
        dout = np.moveaxis(dout, 1, 3).reshape(-1, fn)
        self.db = dout.sum(axis=0)
        self.dW = (dout.T @ self.col).reshape(fn, c, fh, fw)
        return col2im(dout @ self.W.reshape(fn, -1), self.x_shape, fh, fw, self.stride, self.pad)


# 풀링 계층
class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad

    def forward(self, x):
        n, c, h, w = x.shape
        oh = conv_output_size(h, self.pool_h, self.stride)
        ow = conv_output_size(w, self.pool_w, self.stride)
        col = im2col(x, self.pool_h, self.pool_w, self.stride).reshape(n, oh, ow, c, -1)
        self.x_shape = x.shape
        self.arg_max = col.argmax(axis=-1)                      # 역전파에서 사용
        return np.moveaxis(col.max(axis=-1), 3, 1)

    def backward(self, dout):
        n, c, oh, ow = dout.shape
        dout = np.moveaxis(dout, 1, 3)
        dcol = np.zeros((n, oh, ow, c, self.pool_h * self.pool_w))
        np.put_along_axis(dcol, self.arg_max[..., None], dout[..., None], axis=-1)
        return col2im(dcol.reshape(n * oh * ow, -1), self.x_shape, self.pool_h, self.pool_w, self.stride)
