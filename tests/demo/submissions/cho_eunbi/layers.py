"""Convolution and pooling as layers: forward turns images into images, backward turns gradients into gradients."""

import numpy as np

from util import col2im, conv_output_size, im2col


class Convolution:
    """FN filters slide over a batch of images; each filter makes one channel of the output."""

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
        """Apply every filter at every position."""
        FN, C, FH, FW = self.W.shape
        N, C, H, W = x.shape
        OH = conv_output_size(H, FH, self.stride, self.pad)
        OW = conv_output_size(W, FW, self.stride, self.pad)

        self.x = x                                               # (N, C, H, W)
        self.col = im2col(x, FH, FW, self.stride, self.pad)      # (N*OH*OW, C*FH*FW)
        self.col_W = self.W.reshape(FN, -1).T                    # (C*FH*FW, FN)
        out = self.col @ self.col_W + self.b                     # (N*OH*OW, FN)
        return out.reshape(N, OH, OW, FN).transpose(0, 3, 1, 2)  # (N, FN, OH, OW)

    def backward(self, dout):
        """Send a gradient back through the latest forward."""
        FN, C, FH, FW = self.W.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, FN)        # (N*OH*OW, FN)
        self.db = dout.sum(axis=0)                               # (FN,)
        self.dW = (self.col.T @ dout).T.reshape(self.W.shape)    # (FN, C, FH, FW)
        dcol = dout @ self.col_W.T                               # (N*OH*OW, C*FH*FW)
        return col2im(dcol, self.x.shape, FH, FW, self.stride, self.pad)


class Pooling:
    """Max pooling: of every window, in every channel on its own, only the largest value goes on."""

    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad

        # what backward needs from the latest forward
        self.x = None
        self.arg_max = None

    def forward(self, x):
        """Keep the largest value of every window."""
        N, C, H, W = x.shape
        OH = conv_output_size(H, self.pool_h, self.stride, self.pad)
        OW = conv_output_size(W, self.pool_w, self.stride, self.pad)

        col = im2col(x, self.pool_h, self.pool_w, self.stride, self.pad)
        col = col.reshape(-1, self.pool * self.pool_w)

        self.x = x
        self.arg_max = np.argmax(col, axis=1)
        return np.max(col, axis=1).reshape(N, OH, OW, C).transpose(0, 3, 1, 2)

    def backward(self, dout):
        """Hand each gradient to the cell that won its window in the latest forward."""
        N, C, OH, OW = dout.shape
        dout = dout.transpose(0, 2, 3, 1).reshape(-1)

        dmax = np.zeros((dout.size, self.pool_h * self.pool_w))
        dmax[np.arange(dout.size), self.arg_max] = dout
        dcol = dmax.reshape(N * OH * OW, -1)
        return col2im(dcol, self.x.shape, self.pool_h, self.pool_w, self.stride, self.pad)


class AveragePooling:
    """Average pooling (bonus): of every window, in every channel on its own, the mean goes on."""

    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride
        self.pad = pad

        # what backward needs from the latest forward
        self.x_shape = None

    def forward(self, x):
        """Take the mean of every window."""
        raise NotImplementedError("AveragePooling.forward is still a stub; see section 11.10 of the handout")

    def backward(self, dout):
        """Share each gradient among the cells of its window."""
        raise NotImplementedError("AveragePooling.backward is still a stub; see section 11.10 of the handout")
