import numpy as np

from util import col2im, conv_output_size, im2col


class Convolution:
    def __init__(self, W, b, stride=1, pad=0):
        self.W = W
        self.b = b
        self.stride = stride
        self.pad = pad

        # what backward needs from the latest forward
        self.x = None
        self.col = None
        self.col_W = None

        self.dW = None
        self.db = None

    def forward(self, x):
        num_filters, _, filter_h, filter_w = self.W.shape
        batch, _, height, width = x.shape
        out_height = conv_output_size(height, filter_h, self.stride, self.pad)
        out_width = conv_output_size(width, filter_w, self.stride, self.pad)

        self.x = x
        self.col = im2col(x, filter_h, filter_w, self.stride, self.pad)
        self.col_W = self.W.reshape(num_filters, -1).T

        result = self.col @ self.col_W + self.b
        result = result.reshape(batch, out_height, out_width, num_filters)
        return result.transpose(0, 3, 1, 2)

    def backward(self, dout):
        num_filters, channels, filter_h, filter_w = self.W.shape
        dresult = dout.transpose(0, 2, 3, 1).reshape(-1, num_filters)

        self.db = dresult.sum(axis=0)
        self.dW = (self.col.T @ dresult).T.reshape(self.W.shape)

        dcol = dresult @ self.col_W.T
        return col2im(dcol, self.x.shape, filter_h, filter_w, self.stride, self.pad)


class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad

        self.x = None
        self.arg_max = None

    def forward(self, x):
        batch, channels, height, width = x.shape
        out_height = conv_output_size(height, self.pool_h, self.stride)
        out_width = conv_output_size(width, self.pool_w, self.stride)

        col = im2col(x, self.pool_h, self.pool_w, self.stride)
        col = col.reshape(-1, self.pool_h * self.pool_w)  # one channel of one window per row

        self.x = x
        self.arg_max = col.argmax(axis=1)
        result = col.max(axis=1).reshape(batch, out_height, out_width, channels)
        return result.transpose(0, 3, 1, 2)

    def backward(self, dout):
        batch, channels, out_height, out_width = dout.shape
        flat = dout.transpose(0, 2, 3, 1).ravel()

        dcol = np.zeros((flat.size, self.pool_h * self.pool_w))
        dcol[np.arange(flat.size), self.arg_max] = flat
        dcol = dcol.reshape(batch * out_height * out_width, -1)
        return col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride)
