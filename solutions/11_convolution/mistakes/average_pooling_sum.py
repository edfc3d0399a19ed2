"""
question = "average_pooling"
en = "It adds up each window and does not divide by the number of cells."
ko = "윈도우의 합만 구하고 칸의 개수로 나누지 않았습니다."
"""

import numpy as np
from util import conv_output_size, im2col


class AveragePooling:
    def forward(self, x):
        N, C, H, W = x.shape
        out_h = conv_output_size(H, self.pool_h, self.stride, self.pad)
        out_w = conv_output_size(W, self.pool_w, self.stride, self.pad)
        col = im2col(x, self.pool_h, self.pool_w, self.stride, self.pad)
        col = col.reshape(-1, self.pool_h * self.pool_w)
        self.x_shape = x.shape
        return np.sum(col, axis=1).reshape(N, out_h, out_w, C).transpose(0, 3, 1, 2)
