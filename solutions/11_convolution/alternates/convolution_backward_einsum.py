"""
question = "convolution.backward"
note = "einsum on windows for dW, scattered products for dx; other names in the cache"
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from util import col2im


class Convolution:
    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        p = self.pad
        self.shape = x.shape
        padded = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)))
        self.windows = sliding_window_view(padded, (FH, FW), axis=(2, 3))[:, :, :: self.stride, :: self.stride]
        return np.einsum("ncijuv,fcuv->nfij", self.windows, self.W) + self.b[:, None, None]

    def backward(self, dout):
        s, p = self.stride, self.pad
        N, C, H, W = self.shape
        FN, _, FH, FW = self.W.shape
        self.db = np.einsum("nfij->f", dout)
        self.dW = np.einsum("ncijuv,nfij->fcuv", self.windows, dout)
        dwindows = np.einsum("nfij,fcuv->nijcuv", dout, self.W)
        return col2im(dwindows.reshape(-1, C * FH * FW), self.shape, FH, FW, s, p)
