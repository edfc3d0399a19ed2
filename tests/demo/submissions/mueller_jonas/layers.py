import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from util import col2im, im2col


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad
        self.dW = None
        self.db = None

    def forward(self, x):
        fh, fw = self.W.shape[2:]
        p = np.pad(x, ((0, 0), (0, 0), (self.pad, self.pad), (self.pad, self.pad)))
        v = sliding_window_view(p, (fh, fw), axis=(2, 3))[:, :, ::self.stride, ::self.stride]
        self.x_shape, self.v = x.shape, v
        out = np.tensordot(v, self.W, axes=((1, 4, 5), (1, 2, 3)))  # N OH OW FN
        return np.moveaxis(out, -1, 1) + self.b.reshape(1, -1, 1, 1)

    def backward(self, dout):
        fh, fw = self.W.shape[2:]
        self.db = dout.sum((0, 2, 3))
        self.dW = np.tensordot(dout, self.v, axes=((0, 2, 3), (0, 2, 3)))
        dcol = np.tensordot(dout, self.W, axes=(1, 0))  # N OH OW C FH FW
        return col2im(dcol, self.x_shape, fh, fw, self.stride, self.pad)


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad

    def forward(self, x):
        v = sliding_window_view(x, (self.pool_h, self.pool_w), axis=(2, 3))[:, :, ::self.stride, ::self.stride]
        self.x_shape = x.shape
        self.out = v.max(axis=(4, 5))
        # True for the winner of each window only (the first one, if there are several)
        flat = v.reshape(v.shape[:4] + (-1,))
        self.mask = np.arange(flat.shape[-1]) == flat.argmax(-1)[..., None]
        return self.out

    def backward(self, dout):
        dcol = (self.mask * dout[..., None]).transpose(0, 2, 3, 1, 4)
        return col2im(dcol, self.x_shape, self.pool_h, self.pool_w, self.stride)


class AveragePooling(Pooling):
    def forward(self, x):
        n, c, h, w = x.shape
        self.x_shape = x.shape
        p = np.pad(x, ((0, 0), (0, 0), (self.pad, self.pad), (self.pad, self.pad)))
        v = sliding_window_view(p, (self.pool_h, self.pool_w), axis=(2, 3))[:, :, ::self.stride, ::self.stride]
        return v.mean(axis=(4, 5))

    def backward(self, dout):
        k = self.pool_h * self.pool_w
        dcol = np.repeat(dout.transpose(0, 2, 3, 1)[..., None] / k, k, axis=-1)
        return col2im(dcol, self.x_shape, self.pool_h, self.pool_w, self.stride, self.pad)
