"""
question = "average_pooling"
en = "The argument pad is never used in forward."
ko = "forward에서 pad 인수를 사용하지 않았습니다."
"""

import numpy as np
from util import im2col


class AveragePooling:
    def forward(self, x):
        N, C, H, W = x.shape
        out_h = (H - self.pool_h) // self.stride + 1
        out_w = (W - self.pool_w) // self.stride + 1
        col = im2col(
            x[:, :, : self.pool_h + (out_h - 1) * self.stride, : self.pool_w + (out_w - 1) * self.stride],
            self.pool_h,
            self.pool_w,
            self.stride,
        )
        col = col.reshape(-1, self.pool_h * self.pool_w)
        self.x_shape = x.shape
        return np.mean(col, axis=1).reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)
