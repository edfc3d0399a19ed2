"""
question = "pooling.padding"
en = "The argument pad is never used: neither for the frame nor for the sizes."
ko = "pad 인수를 전혀 사용하지 않았습니다. 테두리에도, 출력 크기에도 반영해야 합니다."
"""

import numpy as np
from util import im2col


class Pooling:
    def forward(self, x):
        N, C, H, W = x.shape
        out_h = (H - self.pool_h) // self.stride + 1
        out_w = (W - self.pool_w) // self.stride + 1
        padded = x[:, :, : self.pool_h + (out_h - 1) * self.stride, : self.pool_w + (out_w - 1) * self.stride]
        col = im2col(padded, self.pool_h, self.pool_w, self.stride)
        col = col.reshape(-1, self.pool_h * self.pool_w)
        self.x = x
        self.arg_max = np.argmax(col, axis=1)
        out = np.max(col, axis=1)
        return out.reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)
