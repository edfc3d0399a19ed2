"""
question = "convolution.forward"
note = "windows and einsum; the cache for backward is built with im2col"
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from util import im2col


class Convolution:
    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        p = self.pad
        self.x = x
        self.col = im2col(x, FH, FW, self.stride, self.pad)
        self.col_W = self.W.reshape(FN, -1).T
        padded = np.pad(x, ((0, 0), (0, 0), (p, p), (p, p)))
        windows = sliding_window_view(padded, (FH, FW), axis=(2, 3))[:, :, :: self.stride, :: self.stride]
        return np.einsum("ncijuv,fcuv->nfij", windows, self.W) + self.b.reshape(1, -1, 1, 1)
