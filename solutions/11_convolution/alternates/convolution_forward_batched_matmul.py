"""
question = "convolution.forward"
note = "filters times windows, so that the filters come first by themselves"
"""

import numpy as np
from util import im2col


class Convolution:
    def forward(self, x):
        FN, C, FH, FW = self.W.shape
        self.x = x
        self.col = im2col(x, FH, FW, self.stride, self.pad)
        self.col_W = self.W.reshape(FN, -1).T
        N = x.shape[0]
        per_image = self.col.reshape(N, -1, C * FH * FW)
        out = self.W.reshape(FN, -1) @ per_image.transpose(0, 2, 1) + self.b[:, np.newaxis]
        out_h = (x.shape[2] + 2 * self.pad - FH) // self.stride + 1
        return out.reshape(N, FN, out_h, -1)
